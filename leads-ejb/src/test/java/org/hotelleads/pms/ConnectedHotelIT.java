package org.hotelleads.pms;

import static org.hotelleads.booking.BookingStatus.CONFIRMED;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.FrontDesk;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.SmallHotelSystem;
import org.hotelleads.inside.SmallHotelSystem.Customer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.search.LeadFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a hotel whose small system is connected, and switched on. */
abstract class ConnectedHotelIT extends InTheContainer {

    static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @Inject
    PmsConnections connections;

    @Inject
    PmsRounds rounds;

    @Inject
    RoundBook book;

    @Inject
    PmsImports imports;

    @Inject
    PmsImport reading;

    @Inject
    PmsDoor door;

    @Inject
    SmallHotelSystem system;

    @Inject
    FrontDesk desk;

    @Inject
    LeadFiles files;

    @Inject
    TestChain chain;

    @Inject
    Tables tables;

    @Inject
    TestClock clock;

    Hotel hotel;
    String email;
    String token;
    Customer customer;
    String connection;

    @BeforeEach
    void connect() {
        hotel = chain.openHotel();
        email = FrontDesk.newEmail();
        token = UUID.randomUUID().toString();
        customer = system.customer(token).has(hotel.code());
        chain.enters(Caller.system("Test"));
        connection = connections.connect(PmsKind.MEWS, hotel.code(), wish());
        connections.switchTo(connection, PmsMode.ACTIVE);
    }

    PmsWish wish() {
        return new PmsWish(
                "Small", null, Map.of(PmsSetting.CLIENT_TOKEN, token, PmsSetting.ACCESS_TOKEN, "access-" + token));
    }

    @AfterEach
    void leaveItAlone() {
        chain.enters(Caller.system("Test"));
        if (tables.count("pms_connection where id = ?", connection) > 0) {
            connections.turn(connection, false);
        }
    }

    KnownPms known() {
        return connections.get(connection);
    }

    /** All that is wanted is read, as the job does it. */
    void read() {
        for (var run = imports.claim(); run.isPresent(); run = imports.claim()) {
            var id = run.get().id();
            var pieces = reading.pieces(id);
            reading.begin(id, pieces.size());
            pieces.forEach(piece -> read(id, piece));
            reading.finish(id);
        }
    }

    private void read(UUID run, ImportPiece piece) {
        String cursor = null;
        do {
            if (!reading.isWanted(run)) {
                return;
            }
            var page = reading.page(run, piece, cursor);
            reading.keep(run, piece, page);
            cursor = page.next().orElse(null);
        } while (cursor != null);
    }

    /** Whatever is due after that time. */
    void roundAfter(Duration time) {
        clock.forward(time);
        while (rounds.goOn()) {}
    }

    void delivers(String... lines) {
        door.deliver(
                connection, new PmsDelivery(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "text/plain"));
    }

    BookingDraft booking(String id) {
        return desk.booking(hotel, id, CONFIRMED, email);
    }

    String status(String reservation) {
        return tables.text(
                "select status::text from booking where connection_id = ? and reservation_id = ?",
                connection,
                reservation);
    }

    long kept() {
        return tables.count("booking where connection_id = ?", connection);
    }
}
