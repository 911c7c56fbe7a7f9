package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.export.ExportTarget;
import org.hotelleads.export.FileFormat;
import org.hotelleads.export.MovingPeriod;
import org.hotelleads.export.Rhythm;
import org.hotelleads.export.ScheduleContent;
import org.hotelleads.export.ScheduleContent.FileWish;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.search.SavedViews;
import org.hotelleads.search.ViewEntry;

/** Finds out what somebody means a schedule to be, and all that is wrong with it. */
@ApplicationScoped
class ScheduleReading {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUERY = 4_000;
    private static final int MOST_RECEIVERS = 50;
    private static final int MOST_PEOPLE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SavedViews views;

    @Inject
    private RunWishes wishes;

    @Inject
    private Users users;

    @Inject
    private CurrentCaller caller;

    /** When it is to be done. @throws org.hotelleads.system.Refusal naming each wrong field */
    Rhythm timing(ScheduleWish wish) {
        var flaws = new Flaws();
        var rhythm = new TimingReading(wish, flaws).rhythm();
        flaws.refuse();
        return rhythm.orElseThrow();
    }

    /**
     * All that it is to be, looked at with the eyes of its owner.
     *
     * @throws org.hotelleads.system.Refusal naming each wrong field
     */
    ScheduleContent of(ScheduleWish wish, User owner) {
        return caller.as(owner.asCaller(), () -> read(wish, owner));
    }

    private ScheduleContent read(ScheduleWish wish, User owner) {
        var flaws = new Flaws();
        checkName(wish, flaws);
        var rhythm = new TimingReading(wish, flaws).rhythm();
        var moving = wish.moving() == null
                ? Optional.<MovingPeriod>empty()
                : flaws.oneOf("moving", wish.moving(), MovingPeriod.class);
        var columns = flaws.noting("columns", () -> LeadColumn.write(LeadColumn.parse(wish.columns())));
        var format = flaws.noting("format", () -> FileFormat.parse(wish.format()));
        var locale = locale(wish, owner, flaws);
        var query = query(wish, flaws);
        var hotels = query.flatMap(words -> hotels(wish, words, owner, flaws));
        hotels.ifPresent(reach -> checkPeople(wish, reach, flaws));
        checkTargets(wish, flaws);
        flaws.refuse();
        return new ScheduleContent(
                wish.name(),
                Optional.ofNullable(wish.view()),
                query.orElseThrow(),
                moving,
                new FileWish(columns.orElseThrow(), format.orElseThrow(), wish.bom()),
                locale.orElseThrow(),
                rhythm.orElseThrow(),
                new LinkedHashSet<>(wish.people()),
                new LinkedHashSet<>(wish.targets()),
                wish.attach(),
                wish.alert());
    }

    private static void checkName(ScheduleWish wish, Flaws flaws) {
        if (wish.name().isEmpty() || wish.name().length() > LONGEST_NAME) {
            flaws.add("name", "error.length", "1", String.valueOf(LONGEST_NAME));
        } else if (wish.name().codePoints().anyMatch(Character::isISOControl)) {
            flaws.add("name", "error.schedule.name");
        }
    }

    private static Optional<Locale> locale(ScheduleWish wish, User owner, Flaws flaws) {
        if (wish.locale() == null) {
            return Optional.of(owner.locale());
        }
        try {
            return Optional.of(
                    new Locale.Builder().setLanguageTag(wish.locale()).build());
        } catch (IllformedLocaleException noLocale) {
            flaws.add("locale", "error.localeTag", Flaws.shown(wish.locale()));
            return Optional.empty();
        }
    }

    /** The words of the view, or those that were sent; the latter with nobody called ME. */
    private Optional<String> query(ScheduleWish wish, Flaws flaws) {
        if (wish.view() != null) {
            var view = view(wish.view());
            if (view.isEmpty()) {
                flaws.add("view", "error.view.unknown");
            }
            return view.map(known -> known.content().query());
        }
        if (wish.query().length() > LONGEST_QUERY) {
            flaws.add("query", "error.tooLong", String.valueOf(LONGEST_QUERY));
            return Optional.empty();
        }
        var me = caller.get().userId();
        return flaws.noting("query", () -> FilterWords.read(wish.query(), me).write());
    }

    /** A saved view that the caller may open. */
    Optional<ViewEntry> view(long id) {
        return views.all().stream().filter(view -> view.id() == id).findFirst();
    }

    /**
     * Whose leads may be in a file.
     *
     * @param hotels ids of hotels; null for the whole chain
     */
    private record Reach(Set<Long> hotels) {}

    private Optional<Reach> hotels(ScheduleWish wish, String words, User owner, Flaws flaws) {
        var field = wish.view() == null ? "query" : "view";
        return flaws.noting(
                field,
                () -> new Reach(
                        wishes.hotels(FilterWords.read(words, owner.id()).filter(), caller.get())));
    }

    private void checkPeople(ScheduleWish wish, Reach reach, Flaws flaws) {
        if (wish.people().size() > MOST_RECEIVERS) {
            flaws.add("people", "error.schedule.tooMany", String.valueOf(MOST_RECEIVERS));
            return;
        }
        var all = found(wish.people());
        var unknown = wish.people().stream()
                .filter(id -> all.stream().noneMatch(user -> user.id().equals(id)))
                .toList();
        unknown.forEach(id -> flaws.add("people", "error.user.unknown", String.valueOf(id)));
        all.stream()
                .filter(user -> !mayGet(user, reach.hotels()))
                .forEach(user -> flaws.add("people", "error.schedule.person", user.name()));
    }

    private List<User> found(List<Long> people) {
        return people.stream()
                .filter(Objects::nonNull)
                .map(id -> em.find(User.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether somebody works here, may export, and sees all of these hotels; null for the whole chain. */
    private static boolean mayGet(User user, Set<Long> hotels) {
        Caller reader = user.asCaller();
        return user.isActive()
                && reader.may(Permission.EXPORT_LEADS)
                && (reader.allHotels() || hotels != null && reader.hotels().containsAll(hotels));
    }

    /** Those who could get the file of such a schedule, in the order of their names. */
    List<User> whoMayGet(ScheduleWish wish, User owner) {
        return caller.as(owner.asCaller(), () -> {
            var flaws = new Flaws();
            var reach = query(wish, flaws).flatMap(words -> hotels(wish, words, owner, flaws));
            flaws.refuse();
            return users.working(MOST_PEOPLE).stream()
                    .filter(user -> mayGet(user, reach.orElseThrow().hotels()))
                    .toList();
        });
    }

    private void checkTargets(ScheduleWish wish, Flaws flaws) {
        if (wish.targets().size() > MOST_RECEIVERS) {
            flaws.add("targets", "error.schedule.tooMany", String.valueOf(MOST_RECEIVERS));
            return;
        }
        var unknown = wish.targets().stream()
                .filter(id -> id == null || em.find(ExportTarget.class, id) == null)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            flaws.add("targets", "error.schedule.target", unknown);
        }
    }
}
