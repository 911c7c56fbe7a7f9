package org.hotelleads.conversation;

import java.time.Clock;
import java.util.List;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;

/** A conversation that is to begin with this message, which is all that is said in it so far. */
public record Opening(Conversation conversation, MessageEvent event) {

    /**
     * One that nobody has heard yet.
     *
     * @throws Refusal naming each flaw of the message
     */
    public static Opening of(Hotel hotel, MessageEvent event, Clock clock) {
        event.requireFlawless(clock);
        var conversation = new Conversation(Ids.next(clock), hotel, event.channel(), event.conversation());
        return new Opening(conversation, event);
    }

    /** The conversation, by which the message is understood now. */
    public Conversation heard() {
        conversation.hear(List.of(Message.of(event, conversation)));
        return conversation;
    }
}
