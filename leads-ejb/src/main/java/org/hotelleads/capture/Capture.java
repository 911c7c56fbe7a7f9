package org.hotelleads.capture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.conversation.Consents;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.Lead;

/**
 * Takes a message of a conversation: stores it, then understands it, and makes or updates the lead. Whatever happens
 * while understanding, the message stays. Messages of one conversation wait for each other, so that they may come in
 * any order and in parallel with the same result.
 */
@Stateless
public class Capture {

    @Inject
    private Hotels hotels;

    @Inject
    private Conversations conversations;

    @Inject
    private Consents consents;

    @Inject
    private Comprehension comprehension;

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
        for (var position = 0; position < said.size(); position++) {
            if (stored.get(position).isPresent()) {
                consents.keep(conversation, said.get(position));
            }
        }
        var fresh = stored.stream().flatMap(Optional::stream).sorted().toList();
        if (fresh.isEmpty()) {
            conversations.leave(conversation);
        } else {
            comprehension.hear(conversation, fresh);
        }
        return IntStream.range(0, said.size())
                .mapToObj(position -> stored.get(position).isPresent()
                        ? captured(conversation, false)
                        : conversations
                                .holding(hotel, said.get(position))
                                .map(holding -> captured(holding, true))
                                .orElse(Captured.ERASED))
                .toList();
    }

    /** Understands a conversation once more from its first message on; it was left behind by a fault. */
    @Requires(Permission.CAPTURE)
    public void catchUp(UUID conversation) {
        conversations.lock(conversation).filter(found -> !found.isUnderstood()).ifPresent(comprehension::hearAgain);
    }

    private static Captured captured(Conversation conversation, boolean duplicate) {
        return new Captured(conversation.id(), conversation.lead().map(Lead::id).orElse(null), duplicate);
    }
}
