package org.hotelleads.connector.mews;

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
import org.hotelleads.fakepms.mews.FakeMews;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.Window;

/** A hotel at a Mews of this machine, and a connector that asks there. */
final class AtMews implements AutoCloseable {

    static final String HOTEL = "e1";
    static final Window AUGUST =
            new Window(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2026-09-01T00:00:00Z"));

    private static final JsonObject RESERVATION = object("""
            {'Id':'r1','ServiceId':'e1-rooms','AccountId':'c1','AccountType':'Customer','BookerId':null,'Number':'4711',
             'GroupId':'g1','State':'Confirmed','Origin':'Distributor','CommanderOrigin':null,'ChannelNumber':null,
             'CreatedUtc':'2026-07-01T10:00:00Z','UpdatedUtc':'2026-08-02T10:00:00Z','CancelledUtc':null,
             'ScheduledStartUtc':'2026-10-10T13:00:00Z','ScheduledEndUtc':'2026-10-12T09:00:00Z',
             'PersonCounts':[{'AgeCategoryId':'a','Count':2}]}
            """);

    private static final JsonObject CUSTOMER = object("""
            {'Id':'c1','ChainId':'chain-1','FirstName':'Ada','LastName':'Lovelace','SecondLastName':null,
             'Email':'ada@example.org','HasOtaEmail':false,'Phone':'+49 30 123456','IsActive':true,'MergeTargetId':null}
            """);

    final FakeMews fake = new FakeMews();
    final MewsConnector connector;
    final Map<PmsSetting, String> settings = new EnumMap<>(PmsSetting.class);
    ZoneId zone = ZoneId.of("Europe/Berlin");

    AtMews() {
        this(Calls.patient());
    }

    AtMews(Switchboard switchboard) {
        var desk = new MewsDesk(Calls.line(), switchboard);
        connector = new MewsConnector(desk, new MewsHotels(desk, Calls.CLOCK));
        settings.put(PmsSetting.BASE_URL, fake.url());
        settings.put(PmsSetting.CLIENT_TOKEN, FakeMews.CLIENT_TOKEN);
        settings.put(PmsSetting.ACCESS_TOKEN, FakeMews.ACCESS_TOKEN);
        fake.enterprise(HOTEL, "Europe/Berlin", "EUR");
        fake.keepCustomer(CUSTOMER);
    }

    /** The usual reservation, with these fields on top. */
    void reserve(String fields) {
        fake.keep(with(RESERVATION, fields));
    }

    /** The usual customer, with these fields on top. */
    void meet(String fields) {
        fake.keepCustomer(with(CUSTOMER, fields));
    }

    PmsAccess access() {
        return new PmsAccess("connection-1", PmsKind.MEWS, settings, Map.of(HOTEL, zone), ZoneId.of("UTC"));
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
