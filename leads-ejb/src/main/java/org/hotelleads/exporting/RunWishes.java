package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.export.ExportSchedule;
import org.hotelleads.export.ExportWish;
import org.hotelleads.export.RunWish;
import org.hotelleads.export.RunWish.Scheduled;
import org.hotelleads.hotel.NamedHotels;
import org.hotelleads.hotel.NamedHotels.Named;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.Period;
import org.hotelleads.search.SavedViews;
import org.hotelleads.search.ViewContent;
import org.hotelleads.system.Refusal;

/** Settles everything that a wish for a file leaves open: whom ME means, which days, which hotels, and the file's name. */
@ApplicationScoped
class RunWishes {

    private static final String VIEW_GONE = "error.view.unknown";
    private static final int LONGEST_NAME = 60;

    @Inject
    private NamedHotels hotels;

    @Inject
    private SavedViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Of the caller. */
    RunWish of(ExportWish wish) {
        var asker = caller.get();
        var words = FilterWords.read(wish.query(), asker.userId());
        var locale =
                Optional.ofNullable(asker.locale()).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
        var file = name("leads", clock.instant(), ZoneOffset.UTC, wish);
        return new RunWish(asker, with(wish, words), hotels(words.filter(), asker), locale, file, Optional.empty());
    }

    /**
     * Of a schedule, in the name of its owner.
     *
     * @throws Refusal if its view or a hotel of it is gone, or its filter is understood no more
     */
    RunWish of(ExportSchedule schedule, Instant dueAt) {
        var owner = owner(schedule);
        return caller.as(owner, () -> {
            var today = LocalDate.ofInstant(dueAt, schedule.zone());
            var words = words(schedule, today, owner);
            var wish = with(unsettled(schedule), words);
            return scheduled(schedule, dueAt, wish, hotels(words.filter(), owner));
        });
    }

    /** What no session bean has refused leaves the transaction as it is, so that the failure can be written down. */
    private static Caller owner(ExportSchedule schedule) {
        if (!schedule.owner().isActive()) {
            throw Refusal.unknownCaller();
        }
        var owner = schedule.owner().asCaller();
        if (!owner.may(Permission.EXPORT_LEADS)) {
            throw Refusal.forbidden("error.permission", Permission.EXPORT_LEADS.name());
        }
        return owner;
    }

    /** Of a schedule as it stands there, though nothing can come of it. */
    RunWish hopeless(ExportSchedule schedule, Instant dueAt) {
        var owner = schedule.owner().asCaller();
        return scheduled(schedule, dueAt, unsettled(schedule), owner.allHotels() ? null : owner.hotels());
    }

    private static RunWish scheduled(ExportSchedule schedule, Instant dueAt, ExportWish wish, Set<Long> hotels) {
        return new RunWish(
                schedule.owner().asCaller(),
                wish,
                hotels,
                schedule.locale(),
                name(plain(schedule.name()), dueAt, schedule.zone(), wish),
                Optional.of(new Scheduled(schedule.id(), schedule.name(), dueAt)));
    }

    private static ExportWish unsettled(ExportSchedule schedule) {
        return new ExportWish(
                schedule.query(), LeadColumn.parse(schedule.columns()), schedule.format(), schedule.hasBom());
    }

    private FilterWords words(ExportSchedule schedule, LocalDate today, Caller owner) {
        var kept = schedule.isOfView() ? view(schedule) : new ViewContent(schedule.query(), null, "");
        var words = FilterWords.read(kept.query(), owner.userId());
        var days = schedule.moving().map(moving -> moving.on(today)).or(() -> Optional.ofNullable(kept.lastDays())
                .map(last -> Period.ofLastDays(last, today)));
        return days.map(period -> new FilterWords(words.filter().in(period), words.sort()))
                .orElse(words);
    }

    private ViewContent view(ExportSchedule schedule) {
        return views.all().stream()
                .filter(view -> schedule.view().filter(id -> id == view.id()).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(VIEW_GONE))
                .content();
    }

    /** Whether a refusal means that the saved view is gone. */
    static boolean isViewGone(Refusal refusal) {
        return refusal.key().equals(VIEW_GONE);
    }

    private static ExportWish with(ExportWish wish, FilterWords words) {
        return new ExportWish(words.write(), wish.columns(), wish.format(), wish.bom());
    }

    Set<Long> hotels(LeadFilter filter, Caller asker) {
        if (filter.hotels().isEmpty()) {
            return asker.allHotels() ? null : asker.hotels();
        }
        var visible = hotels.visible().stream().collect(Collectors.toMap(Named::word, Named::hotels));
        return filter.hotels().stream()
                .map(word -> Optional.ofNullable(visible.get(word)).orElseThrow(() -> notVisible(word, asker)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Refusal notVisible(String code, Caller asker) {
        return asker.allHotels()
                ? Refusal.invalid("hotel", "error.hotel.unknown", code)
                : Refusal.forbidden("error.hotel.foreign", code);
    }

    private static String name(String what, Instant when, ZoneId zone, ExportWish wish) {
        var time = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT)
                .withZone(zone)
                .format(when);
        return what + "-" + time + "." + wish.format().ending();
    }

    /** Letters, digits and hyphens only, which every system takes for a name. */
    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var bounded = letters.substring(0, Math.min(letters.length(), LONGEST_NAME));
        return bounded.isEmpty() ? "leads" : bounded;
    }
}
