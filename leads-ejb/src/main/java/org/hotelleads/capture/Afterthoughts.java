package org.hotelleads.capture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.conversation.Corrections;
import org.hotelleads.conversation.Corrections.Late;
import org.hotelleads.conversation.MessageCorrection;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.Leads;

/**
 * Takes what guests think better of: a message in other words, or taken back. The conversation is then understood anew
 * as if it had been said so from the beginning.
 */
@Stateless
public class Afterthoughts {

    private static final Duration MESSAGE_MAY_STILL_COME = Duration.ofDays(30);

    @Inject
    private Hotels hotels;

    @Inject
    private Conversations conversations;

    @Inject
    private Corrections corrections;

    @Inject
    private Comprehension comprehension;

    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    /** Takes one change, even of a message that is still to come. */
    @Requires(Permission.CAPTURE)
    public void take(MessageCorrection change) {
        var hotel = hotels.get(change.hotel());
        corrections.keep(hotel, change);
        corrections.conversationOf(hotel, change).ifPresent(talk -> apply(talk, change.id()));
    }

    /** Changes that still wait although their message has come. */
    @Requires(Permission.CAPTURE)
    public List<Late> late(int most) {
        return corrections.late(most);
    }

    @Requires(Permission.CAPTURE)
    public void catchUp(Late late) {
        apply(late.conversation(), late.message());
    }

    /** Forgets changes of messages that have not come for a month. */
    @Requires(Permission.CAPTURE)
    public void forgetOld() {
        corrections.forget(clock.instant().minus(MESSAGE_MAY_STILL_COME));
    }

    private void apply(UUID talk, String message) {
        conversations
                .lock(talk)
                .filter(found -> corrections.apply(found, message))
                .ifPresent(this::hearAgain);
    }

    /** Whoever looks at the lead sees the other words at once. */
    private void hearAgain(Conversation conversation) {
        comprehension.hearAgain(conversation);
        conversation
                .lead()
                .map(Lead::survivor)
                .map(Lead::id)
                .map(leads::getToChange)
                .ifPresent(leads::renew);
    }
}
