package org.hotelleads.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.Habits;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsConnector;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Reread;
import org.hotelleads.pms.Window;

/** A small hotel system in memory: each test has a customer of its own there, told by the token. It tells two bookings a page. */
@ApplicationScoped
public class SmallHotelSystem implements PmsConnector {

    private static final int PAGE = 2;

    private final Map<String, Customer> customers = new ConcurrentHashMap<>();

    /** Somebody who keeps bookings there, and what was asked for and went wrong. */
    public static final class Customer {

        private final Map<String, Booking> bookings = new TreeMap<>();
        private final List<String> properties = new CopyOnWriteArrayList<>();
        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final Deque<PmsTrouble> troubles = new ArrayDeque<>();
        private final Deque<List<Hint>> notices = new ArrayDeque<>();
        private final List<String> refused = new CopyOnWriteArrayList<>();
        private Duration longestWindow = Duration.ofDays(10_000);
        private Runnable onceWhenAsked = () -> {};

        public Customer has(String property) {
            properties.add(property);
            return this;
        }

        public void keeps(BookingDraft draft) {
            var booking = draft.booking();
            bookings.put(booking.property() + "/" + booking.reservationId(), booking);
        }

        public void loses(String reservation) {
            bookings.values().removeIf(booking -> booking.reservationId().equals(reservation));
        }

        /** So many of the next questions go wrong. */
        public void troubled(PmsTrouble trouble, int times) {
            for (var time = 0; time < times; time++) {
                troubles.add(trouble);
            }
        }

        public void refusesToTell(String reservation) {
            refused.add(reservation);
        }

        public void takesWindowsUpTo(Duration longest) {
            longestWindow = longest;
        }

        public void notices(Hint... hints) {
            notices.add(List.of(hints));
        }

        public void onceWhenAskedForChanges(Runnable work) {
            onceWhenAsked = work;
        }

        /** Each question as it came: {@code changed P}, {@code read }. */
        public List<String> asked() {
            return asked;
        }

        private void ask(String question) {
            asked.add(question);
            if (!troubles.isEmpty()) {
                throw troubles.poll();
            }
        }

        private BookingPage page(Predicate<Booking> wanted, String cursor) {
            var all = bookings.values().stream().filter(wanted).toList();
            var first = cursor == null ? 0 : Integer.parseInt(cursor);
            var last = Math.min(first + PAGE, all.size());
            var some = all.subList(Math.min(first, last), last).stream()
                    .map(SmallHotelSystem::told)
                    .toList();
            return new BookingPage(some, 0, last < all.size() ? Optional.of(String.valueOf(last)) : Optional.empty());
        }
    }

    /** The customer of this token. */
    public Customer customer(String token) {
        return customers.computeIfAbsent(token, any -> new Customer());
    }

    private Customer of(PmsAccess access) {
        return customer(access.required(PmsSetting.CLIENT_TOKEN));
    }

    private static Told told(Booking booking) {
        return new Told(booking, "{\"Id\":\"" + booking.reservationId() + "\"}");
    }

    @Override
    public PmsKind kind() {
        return PmsKind.MEWS;
    }

    @Override
    public Habits habits() {
        return new Habits(true, Duration.ofMinutes(10), Duration.ofDays(90), 100, 50, 1000);
    }

    @Override
    public String credential(PmsAccess access) {
        return "small-" + access.required(PmsSetting.CLIENT_TOKEN).hashCode();
    }

    @Override
    public List<PmsProperty> properties(PmsAccess access) {
        of(access).ask("properties");
        return of(access).properties.stream()
                .map(code -> new PmsProperty(code, "House " + code, ZoneId.of("Europe/Madrid"), "EUR"))
                .toList();
    }

    @Override
    public BookingPage changed(PmsAccess access, String property, Window window, String cursor) {
        var customer = of(access);
        customer.ask("changed " + property);
        var work = customer.onceWhenAsked;
        customer.onceWhenAsked = () -> {};
        work.run();
        if (Duration.between(window.from(), window.to()).compareTo(customer.longestWindow) > 0) {
            throw new PmsTrouble(PmsTrouble.Kind.TOO_HEAVY, "too much");
        }
        return customer.page(
                booking -> booking.property().equals(property) && isWithin(booking.updatedAt(), window), cursor);
    }

    private static boolean isWithin(Instant time, Window window) {
        return !time.isBefore(window.from()) && time.isBefore(window.to());
    }

    @Override
    public BookingPage arriving(PmsAccess access, String property, ArrivalDays days, String cursor) {
        of(access).ask("arriving " + property);
        return of(access)
                .page(booking -> booking.property().equals(property) && isWithin(booking.arrival(), days), cursor);
    }

    private static boolean isWithin(LocalDate day, ArrivalDays days) {
        return day == null || !day.isBefore(days.first()) && !day.isAfter(days.last());
    }

    @Override
    public Reread read(PmsAccess access, String property, Collection<String> reservationIds) {
        var customer = of(access);
        customer.ask("read " + String.join(",", reservationIds));
        if (reservationIds.stream().anyMatch(customer.refused::contains)) {
            throw new PmsTrouble(PmsTrouble.Kind.REFUSED, "no such thing as this id");
        }
        var found = reservationIds.stream()
                .map(id -> customer.bookings.get(property + "/" + id))
                .filter(booking -> booking != null)
                .toList();
        var ids = found.stream().map(Booking::reservationId).collect(Collectors.toSet());
        return new Reread(
                found.stream().map(SmallHotelSystem::told).toList(),
                reservationIds.stream().filter(id -> !ids.contains(id)).collect(Collectors.toSet()));
    }

    @Override
    public List<Told> readGroup(PmsAccess access, String property, String groupId) {
        of(access).ask("group " + groupId);
        return of(access).bookings.values().stream()
                .filter(booking -> groupId.equals(booking.groupId()))
                .map(SmallHotelSystem::told)
                .toList();
    }

    @Override
    public List<Hint> collect(PmsAccess access, String property) {
        var waiting = of(access).notices.poll();
        return waiting == null ? List.of() : waiting;
    }

    /** Each line of a delivery names what it is about, and its id. */
    @Override
    public List<Hint> hints(PmsDelivery delivery) {
        return new String(delivery.body(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" "))
                .map(words -> new Hint(Hint.About.valueOf(words[0]), null, words[1], null))
                .toList();
    }
}
