package org.hotelleads.capture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.Leads;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;

/** Writes down a lead that did not come from a bot: it becomes a conversation with one message, like any other. */
@Stateless
public class FrontDesk {

    @Inject
    private Capture capture;

    @Inject
    private Hotels hotels;

    @Inject
    private Leads leads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Looks whether the lead can be written so, and makes nothing.
     *
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.CAPTURE)
    public void check(LeadForm form) {
        form.requireFlawless(hotels.get(form.hotel()).region());
    }

    /**
     * Makes the lead.
     *
     * @param onceOnly the sender's key for this request: the same key again gives the same lead; empty for a new one
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.CAPTURE)
    public Captured write(LeadForm form, Optional<String> onceOnly) {
        check(form);
        var reference = onceOnly.orElseGet(() -> Ids.next(clock).toString());
        var captured = capture.take(new MessageEvent(
                form.hotel(),
                form.channel(),
                "by-hand:" + reference,
                "by-hand:" + reference,
                clock.instant(),
                Speaker.GUEST,
                form.message(),
                null,
                null,
                new ContactClaim(form.name(), form.email(), form.phone())));
        requireNameTaken(form, captured);
        return captured;
    }

    /** What is no name to the product must not get lost in silence, while a person is there to mend it. */
    private void requireNameTaken(LeadForm form, Captured captured) {
        var isLead = captured.lead() != null;
        var isLost = isLead
                && form.name() != null
                && leads.get(captured.lead()).guest().name().isEmpty();
        if (!isLead || isLost && caller.get().user().isPresent()) {
            throw Refusal.invalid("name", "error.name");
        }
    }
}
