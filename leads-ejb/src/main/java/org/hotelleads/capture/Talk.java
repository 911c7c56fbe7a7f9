package org.hotelleads.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.lead.Channel;

/**
 * Which conversation a message belongs to. Talks have an order, in which they are locked: batches that meet in the same
 * conversations never wait for each other in a circle.
 */
record Talk(String hotel, Channel channel, String conversation) implements Comparable<Talk> {

    private static final Comparator<Talk> ORDER =
            Comparator.comparing(Talk::hotel).thenComparing(Talk::channel).thenComparing(Talk::conversation);

    private static Talk of(MessageEvent event) {
        return new Talk(event.hotel(), event.channel(), event.conversation());
    }

    /** The talks among the messages, each with the positions of its messages. */
    static SortedMap<Talk, List<Integer>> among(List<MessageEvent> events) {
        var talks = new TreeMap<Talk, List<Integer>>();
        for (var position = 0; position < events.size(); position++) {
            talks.computeIfAbsent(of(events.get(position)), talk -> new ArrayList<>())
                    .add(position);
        }
        return talks;
    }

    @Override
    public int compareTo(Talk other) {
        return ORDER.compare(this, other);
    }
}
