package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.channel.Connections;
import org.hotelleads.channel.InboxTrouble;
import org.hotelleads.channel.OpenConnection;
import org.hotelleads.channel.Settled;
import org.hotelleads.channel.Taken;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Words;
import org.hotelleads.web.channel.Delivery;

/** Finds out what one delivery says, and has each of the things that it tells done, one after the other. */
@ApplicationScoped
public class InboxWork {

    @Inject
    private Connections connections;

    @Inject
    private Events events;

    @Inject
    private CurrentCaller caller;

    /** Does what is to be done; nothing that goes wrong comes out of it, and doing it twice is like once. */
    Settled settle(Taken taken) {
        return connections
                .behind(taken.connection())
                .map(connection -> settle(taken, connection))
                .orElseGet(() -> new Settled(taken, Map.of(), null, null));
    }

    /** Nothing that a channel says can reach another hotel than its own. */
    private Settled settle(Taken taken, OpenConnection connection) {
        var channel =
                new Caller(null, "HotelLeads", Set.of(Permission.CAPTURE), false, Set.of(connection.hotelId()), null);
        return caller.as(channel, () -> read(taken, connection));
    }

    private Settled read(Taken taken, OpenConnection connection) {
        var delivery =
                new Delivery(taken.body(), taken.contentType(), HeaderLines.read(taken.headers()), taken.receivedAt());
        var tally = new Tally(taken.attempts() == 1);
        try {
            Vendor.of(connection.kind())
                    .format()
                    .read(delivery)
                    .forEach(event -> tally.attempt(() -> events.take(connection, event, tally)));
        } catch (Refusal malformed) {
            tally.trouble(InboxTrouble.MALFORMED, inWords(malformed));
        } catch (RuntimeException | LinkageError | StackOverflowError unforeseen) {
            tally.fault(unforeseen);
        }
        return tally.settled(taken);
    }

    /** What the core refuses, for the page and in the language of the log. */
    static String inWords(Refusal refusal) {
        var words = Words.in(Locale.ENGLISH);
        return refusal.flaws().stream()
                .findFirst()
                .map(flaw -> flaw.field() + ": " + words.say(flaw.key(), flaw.details()))
                .orElseGet(() -> words.say(refusal.key(), refusal.details()));
    }
}
