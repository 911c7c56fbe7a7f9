package org.hotelleads.connector.opera;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hotelleads.connector.http.Line;
import org.hotelleads.connector.http.Switchboard;
import org.hotelleads.connector.http.Tokens;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.Habits;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsConnector;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.Reread;
import org.hotelleads.pms.Window;

/**
 * Oracle OPERA Cloud. What happens there waits for us in a queue of events; its lists do not know when something was
 * changed, so that all arrivals are gone through once in a while.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperaConnector implements PmsConnector {

    private static final int DAYS_BACK = 3;
    private static final int MONTHS_AHEAD = 13;

    @Inject
    private Line line;

    @Inject
    private Tokens tokens;

    @Inject
    private Switchboard switchboard;

    @Inject
    private Clock clock;

    public OperaConnector() {}

    OperaConnector(Line line, Tokens tokens, Switchboard switchboard, Clock clock) {
        this.line = line;
        this.tokens = tokens;
        this.switchboard = switchboard;
        this.clock = clock;
    }

    @Override
    public PmsKind kind() {
        return PmsKind.OPERA;
    }

    @Override
    public Habits habits() {
        return new Habits(false, Duration.ofHours(24), Duration.ofDays(1), 31, 50, OperaDesk.CALLS_PER_SECOND);
    }

    @Override
    public String credential(PmsAccess access) {
        return OperaDesk.credential(access).hash();
    }

    /** The one that the connection names: OPERA has no list of those that are open to us, but it says if this is not. */
    @Override
    public List<PmsProperty> properties(PmsAccess access) {
        var property = access.required(PmsSetting.PROPERTY);
        new OperaRecords(desk(access, property)).arriving(today(access, property), 0);
        return List.of(new PmsProperty(property, null, null, null));
    }

    /** Bookings that were changed, of all stays from a few days ago to a year ahead. */
    @Override
    public BookingPage changed(PmsAccess access, String property, Window window, String cursor) {
        var today = today(access, property);
        var stays = new ArrivalDays(today.minusDays(DAYS_BACK), today.plusMonths(MONTHS_AHEAD));
        return page(access, property, stays, null, window, cursor);
    }

    @Override
    public BookingPage arriving(PmsAccess access, String property, ArrivalDays days, String cursor) {
        return page(access, property, days, days, null, cursor);
    }

    @Override
    public Reread read(PmsAccess access, String property, Collection<String> reservationIds) {
        return new OperaRecords(desk(access, property)).read(reservationIds);
    }

    @Override
    public List<Hint> collect(PmsAccess access, String property) {
        return new OperaEvents(desk(access, property)).batch();
    }

    private BookingPage page(
            PmsAccess access,
            String property,
            ArrivalDays stays,
            ArrivalDays arrivals,
            Window modified,
            String cursor) {
        var desk = desk(access, property);
        var spans = stays.inPiecesOf(OperaSummaries.LONGEST_SPAN);
        return new OperaPages(new OperaSummaries(desk), new OperaRecords(desk), spans, arrivals, modified)
                .at(OperaBookmark.of(cursor));
    }

    private LocalDate today(PmsAccess access, String property) {
        return LocalDate.now(clock.withZone(desk(access, property).zone()));
    }

    private OperaDesk desk(PmsAccess access, String property) {
        return new OperaDesk(line, tokens, switchboard, access, property);
    }
}
