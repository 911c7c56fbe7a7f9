package org.hotelleads.batch.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.capture.Capture;
import org.hotelleads.capture.Captured;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelRegister;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.pipeline.Pipeline;

/**
 * Fills an empty installation, if the setting {@code leads.demo} says so, before the server counts as ready: three
 * hotels, six people, and about 3,000 leads of the last 90 days with what the team made of them. What is there already
 * stays; a start that was cut off is made up by the next one.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoChain {

    private static final Logger LOG = System.getLogger(DemoChain.class.getName());
    private static final int CONVERSATIONS_AT_ONCE = 40;

    @Inject
    @ConfigProperty(name = "leads.demo", defaultValue = "false")
    private boolean wanted;

    @Inject
    private RequestContextController request;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HotelRegister register;

    @Inject
    private Hotels hotels;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoGuests guests;

    @Inject
    private Capture capture;

    @Inject
    private Pipeline pipeline;

    @PostConstruct
    void fill() {
        if (!wanted) {
            return;
        }
        request.activate();
        try {
            caller.is(Caller.system("Demo"));
            if (!people.haveMovedIn()) {
                LOG.log(Level.INFO, "Playing the demo conversations");
                var chain = DemoHotel.ALL.stream().map(this::open).toList();
                play(guests.all());
                people.moveIn(chain);
            }
        } finally {
            request.deactivate();
        }
    }

    private Hotel open(DemoHotel hotel) {
        return hotels.find(hotel.description().code()).orElseGet(() -> register.open(hotel.description()));
    }

    private void play(List<DemoTalk> talks) {
        for (var first = 0; first < talks.size(); first += CONVERSATIONS_AT_ONCE) {
            var some = talks.subList(first, Math.min(first + CONVERSATIONS_AT_ONCE, talks.size()));
            var captured = capture.takeAll(
                    some.stream().flatMap(talk -> talk.events().stream()).toList());
            pipeline.recordPast(pastOf(some, captured));
        }
    }

    private static List<Pipeline.PastMove> pastOf(List<DemoTalk> talks, List<Captured> captured) {
        var moves = new ArrayList<Pipeline.PastMove>();
        var end = 0;
        for (var talk : talks) {
            end += talk.events().size();
            UUID lead = captured.get(end - 1).lead();
            if (lead != null) {
                talk.outcome()
                        .forEach(step -> moves.add(new Pipeline.PastMove(lead, step.move(), step.by(), step.at())));
            }
        }
        return moves;
    }
}
