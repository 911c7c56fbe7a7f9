package org.hotelleads.connector.apaleo;

import static org.hotelleads.fakepms.Objects.object;
import static org.hotelleads.fakepms.Objects.with;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.booking.Booking;
import org.hotelleads.connector.Calls;
import org.hotelleads.connector.Pages;
import org.hotelleads.connector.http.Switchboard;
import org.hotelleads.fakepms.apaleo.FakeApaleo;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.Window;

/** A hotel at an apaleo of this machine, and a connector that asks there. */
final class AtApaleo implements AutoCloseable {

    static final String HOTEL = "MUC";
    static final Window AUGUST =
            new Window(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2026-09-01T00:00:00Z"));

    private static final JsonObject RESERVATION = object("""
            {'id':'XPGMSXGF-1','bookingId':'XPGMSXGF','status':'Confirmed','property':{'id':'MUC','code':'MUC','name':'Munich'},
             'arrival':'2026-10-10T17:00:00+02:00','departure':'2026-10-12T11:00:00+02:00',
             'created':'2026-07-01T10:00:00.1234567+02:00','modified':'2026-08-02T10:00:00.9289333+02:00',
             'totalGrossAmount':{'amount':240.5,'currency':'EUR'},'channelCode':'Ibe','adults':2,'childrenAges':[4],
             'primaryGuest':{'title':'Mrs','firstName':'Ada','lastName':'Lovelace','email':'ada@example.org',
              'phone':'+49 30 123456'},
             'booker':{'firstName':'Grace','lastName':'Hopper','email':'grace@example.org'}}
            """);

    final FakeApaleo fake = new FakeApaleo();
    final ApaleoConnector connector;
    final Map<PmsSetting, String> settings = new EnumMap<>(PmsSetting.class);
    ZoneId zone = ZoneId.of("Europe/Berlin");

    AtApaleo() {
        this(Calls.patient());
    }

    AtApaleo(Switchboard switchboard) {
        connector = new ApaleoConnector(new ApaleoDesk(Calls.line(), switchboard, Calls.tokens()));
        settings.put(PmsSetting.BASE_URL, fake.url());
        settings.put(PmsSetting.IDENTITY_URL, fake.url());
        settings.put(PmsSetting.CLIENT_ID, FakeApaleo.CLIENT_ID);
        settings.put(PmsSetting.CLIENT_SECRET, FakeApaleo.CLIENT_SECRET);
        fake.property(HOTEL, "Europe/Berlin", "EUR");
    }

    /** The usual reservation, with these fields on top. */
    void reserve(String fields) {
        fake.keep(with(RESERVATION, fields));
    }

    PmsAccess access() {
        return new PmsAccess("connection-1", PmsKind.APALEO, settings, Map.of(HOTEL, zone), ZoneId.of("UTC"));
    }

    List<BookingPage> pages(Window window) {
        return Pages.all(cursor -> connector.changed(access(), HOTEL, window, cursor));
    }

    List<Booking> changed(Window window) {
        return Pages.bookings(pages(window));
    }

    /** The only booking that has changed in August. */
    Booking only() {
        return Pages.only(pages(AUGUST));
    }

    @Override
    public void close() {
        fake.close();
    }
}
