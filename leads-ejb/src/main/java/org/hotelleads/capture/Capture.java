package org.hotelleads.capture;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.conversation.Message;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.GuestProfile;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadCaptured;
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
    private Event<LeadCaptured> captured;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Takes one message; the same message again changes nothing. */
    @Requires(Permission.CAPTURE)
    public Captured take(MessageEvent event) {
        return takeAll(List.of(event)).get(0);
    }

    /**
     * Takes several messages in one transaction: all of them or, when one is refused, none.
     *
     * @return one result for each, in the same order
     */
    @Requires(Permission.CAPTURE)
    public List<Captured> takeAll(List<MessageEvent> events) {
        events.forEach(event -> event.requireFlawless(clock));
        var results = new ArrayList<Captured>(Collections.nCopies(events.size(), null));
        var known = new HashMap<String, Hotel>();
        Talk.among(events).forEach((talk, positions) -> {
            var hotel = known.computeIfAbsent(talk.hotel(), hotels::get);
            var said = positions.stream().map(events::get).toList();
            var captured = hear(hotel, talk, said).iterator();
            positions.forEach(position -> results.set(position, captured.next()));
        });
        return results;
    }

    /** Stores what was said in one conversation, then understands it. Gives one result for each message. */
    private List<Captured> hear(Hotel hotel, Talk talk, List<MessageEvent> said) {
        var conversation = conversations.join(
                hotel, talk.channel(), talk.conversation(), said.get(0).sentAt());
        var stored = said.stream()
                .map(event -> conversations.store(event, conversation))
                .toList();
        var fresh = stored.stream().flatMap(Optional::stream).sorted().toList();
        if (fresh.isEmpty()) {
            conversations.leave(conversation);
        } else {
            understand(conversation, fresh).ifPresent(guest -> updateLead(conversation, guest));
        }
        return IntStream.range(0, said.size())
                .mapToObj(position -> stored.get(position).isPresent()
                        ? captured(conversation, false)
                        : captured(conversations.holding(hotel, said.get(position)), true))
                .toList();
    }

    /** Understands a conversation once more from its first message on; it was left behind by a fault. */
    @Requires(Permission.CAPTURE)
    public void catchUp(UUID conversation) {
        conversations.lock(conversation).filter(found -> !found.isUnderstood()).ifPresent(found -> hearAgain(found)
                .ifPresent(guest -> updateLead(found, guest)));
    }

    private Optional<GuestProfile> understand(Conversation conversation, List<Message> fresh) {
        var inOrder = conversation.isUnderstood() && conversation.isNext(fresh.get(0));
        return inOrder ? listen(conversation, () -> conversation.hear(fresh)) : hearAgain(conversation);
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
            var lead = new Lead(Ids.next(clock), conversation.hotel(), conversation.channel(), guest, writer());
            leads.add(lead);
            conversation.belongsTo(lead);
            captured.fire(new LeadCaptured(lead));
        });
    }

    /** Who makes the lead: the person who writes it down, and for bots the product itself. */
    private String writer() {
        return caller.get().user().map(person -> caller.get().name()).orElse("HotelLeads");
    }

    private static Captured captured(Conversation conversation, boolean duplicate) {
        return new Captured(conversation.id(), conversation.lead().map(Lead::id).orElse(null), duplicate);
    }
}
