package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hotelleads.channel.InboxTrouble;

/** How many deliveries each connection has turned away since somebody last wrote it down; only real connections count. */
@ApplicationScoped
public class TurnedAway {

    private final ConcurrentMap<Reason, Integer> numbers = new ConcurrentHashMap<>();

    private record Reason(String connection, InboxTrouble why) {}

    /** So many were turned away for one reason. */
    record Number(String connection, InboxTrouble why, int number) {}

    void note(String connection, InboxTrouble why) {
        numbers.merge(new Reason(connection, why), 1, Integer::sum);
    }

    /** Gives the numbers and begins anew. */
    List<Number> collect() {
        var all = new ArrayList<Number>();
        for (var reason : numbers.keySet()) {
            var number = numbers.remove(reason);
            if (number != null) {
                all.add(new Number(reason.connection(), reason.why(), number));
            }
        }
        return all;
    }
}
