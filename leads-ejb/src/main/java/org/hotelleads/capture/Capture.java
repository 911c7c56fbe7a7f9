package org.hotelleads.capture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.conversation.Message;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.GuestProfile;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.Leads;
import org.hotelleads.system.Ids;

/**
 * Takes a message of a conversation: stores it, then understands it, and makes or updates the lead. Whatever happens
 * while understanding, the message stays. Messages of one conversation wait for each other, so that they may come in
 * any order and in parallel with the same result.
 */
@Stateless
public class Capture {

    private static final Logger LOG = System.getLogger(Capture.class.getName());

    @Inject
    private Hotels hotels;

    @Inject
    private Conversations conversations;

    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    /** Takes one message; the same message again changes nothing. */
    @Requires(Permission.CAPTURE)
    public Captured take(MessageEvent event) {
        event.requireFlawless(clock);
        var hotel = hotels.get(event.hotel());
        return conversations
                .holding(hotel, event.channel(), event.id())
                .map(known -> captured(known, true))
                .orElseGet(() -> {
                    var conversation = conversations.join(hotel, event.channel(), event.conversation(), event.sentAt());
                    var message = conversations.store(event, conversation);
                    message.flatMap(fresh -> understand(conversation, fresh))
                            .ifPresent(guest -> updateLead(conversation, guest));
                    return captured(conversation, message.isEmpty());
                });
    }

    /**
     * Takes several messages in one transaction: all of them or, when one is refused, none.
     *
     * @return one result for each, in the same order
     */
    @Requires(Permission.CAPTURE)
    public List<Captured> takeAll(List<MessageEvent> events) {
        var results = new ArrayList<Captured>(Collections.nCopies(events.size(), null));
        inLockOrder(events).forEach(position -> results.set(position, take(events.get(position))));
        return results;
    }

    /** Batches that meet in the same conversations lock them in the same order, and so never wait in a circle. */
    private static List<Integer> inLockOrder(List<MessageEvent> events) {
        var order = Comparator.<Integer, String>comparing(
                        position -> events.get(position).hotel())
                .thenComparing(position -> events.get(position).channel())
                .thenComparing(position -> events.get(position).conversation())
                .thenComparing(position -> events.get(position).sentAt());
        return IntStream.range(0, events.size()).boxed().sorted(order).toList();
    }

    /** Understands a conversation once more from its first message on; it was left behind by a fault. */
    @Requires(Permission.CAPTURE)
    public void catchUp(UUID conversation) {
        conversations.lock(conversation).filter(found -> !found.isUnderstood()).ifPresent(found -> hearAgain(found)
                .ifPresent(guest -> updateLead(found, guest)));
    }

    private Optional<GuestProfile> understand(Conversation conversation, Message message) {
        var inOrder = conversation.isUnderstood() && conversation.isNext(message);
        return inOrder ? listen(conversation, () -> conversation.hear(message)) : hearAgain(conversation);
    }

    private Optional<GuestProfile> hearAgain(Conversation conversation) {
        var all = conversations.messages(conversation);
        return listen(conversation, () -> conversation.hearAgain(all));
    }

    /** A message that cannot be understood must not be lost: it is stored, and the conversation is tried again later. */
    private static Optional<GuestProfile> listen(Conversation conversation, Runnable hearing) {
        try {
            hearing.run();
            return Optional.of(conversation.guest()).filter(GuestProfile::hasContact);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Conversation " + conversation.id() + " could not be understood", e);
            conversation.leaveBehind();
            return Optional.empty();
        }
    }

    private void updateLead(Conversation conversation, GuestProfile guest) {
        conversation.lead().ifPresentOrElse(lead -> leads.getToChange(lead.id()).learn(guest), () -> {
            var lead = new Lead(Ids.next(clock), conversation.hotel(), conversation.channel(), guest);
            leads.add(lead);
            conversation.belongsTo(lead);
        });
    }

    private static Captured captured(Conversation conversation, boolean duplicate) {
        return new Captured(conversation.id(), conversation.lead().map(Lead::id).orElse(null), duplicate);
    }
}
