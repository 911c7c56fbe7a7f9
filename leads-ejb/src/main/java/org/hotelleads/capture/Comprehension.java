package org.hotelleads.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.conversation.Corrections;
import org.hotelleads.conversation.Message;
import org.hotelleads.lead.GuestProfile;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadCaptured;
import org.hotelleads.lead.Leads;
import org.hotelleads.score.ScoreCards;
import org.hotelleads.system.Ids;

/** Understands a locked conversation by what is stored of it, and makes or updates its lead. */
@ApplicationScoped
class Comprehension {

    private static final Logger LOG = System.getLogger(Comprehension.class.getName());

    @Inject
    private Conversations conversations;

    @Inject
    private Corrections corrections;

    @Inject
    private Leads leads;

    @Inject
    private ScoreCards cards;

    @Inject
    private Event<LeadCaptured> captured;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Hears messages that have just been stored, in the order in which they were sent. */
    void hear(Conversation conversation, List<Message> fresh) {
        var changed = corrections.waitingFor(conversation, fresh);
        changed.forEach(message -> corrections.apply(conversation, message));
        if (changed.isEmpty() && conversation.isUnderstood() && conversation.isNext(fresh.get(0))) {
            listen(conversation, () -> conversation.hear(fresh));
        } else {
            hearAgain(conversation);
        }
    }

    /** Hears everything once more from the first message on. */
    void hearAgain(Conversation conversation) {
        var all = conversations.messages(conversation);
        listen(conversation, () -> conversation.hearAgain(all));
    }

    /** A message that cannot be understood must not be lost: it is stored, and the conversation is tried again later. */
    private void listen(Conversation conversation, Runnable hearing) {
        GuestProfile guest;
        try {
            hearing.run();
            guest = conversation.guest(cards.of(conversation.hotel().id()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Conversation " + conversation.id() + " could not be understood", e);
            conversation.leaveBehind();
            return;
        }
        updateLead(conversation, guest);
    }

    /** A lead stays one, even if its guest has taken back the message with the only contact detail. */
    private void updateLead(Conversation conversation, GuestProfile guest) {
        var lead = conversation.lead().map(known -> leads.getToChange(known.id()));
        if (lead.isPresent()) {
            lead.get().learn(guest);
        } else if (guest.hasContact()) {
            capture(conversation, guest);
        }
    }

    private void capture(Conversation conversation, GuestProfile guest) {
        var lead = new Lead(Ids.next(clock), conversation.hotel(), conversation.channel(), guest, writer());
        leads.add(lead);
        conversation.belongsTo(lead);
        captured.fire(new LeadCaptured(lead));
    }

    /** Who makes the lead: the person who writes it down, and for bots the product itself. */
    private String writer() {
        return caller.get().user().map(person -> caller.get().name()).orElse("HotelLeads");
    }
}
