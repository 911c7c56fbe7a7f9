package org.hotelleads.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.privacy.Certificate.Cause;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/**
 * Erases a person everywhere in one transaction, and leaves a certificate. If anything goes wrong on the way nothing has
 * happened, and it can be done again.
 */
@Stateless
public class Erasing {

    /** What has to be typed, in one of the languages of the console. */
    public static final Set<String> CONFIRMATION = Set.of("ERASE", "BORRAR");

    private static final int LONGEST_REQUEST = 120;

    @Inject
    private People people;

    @Inject
    private ErasureWork work;

    @Inject
    private Mentions mentions;

    @Inject
    private SoughtFilters filters;

    @Inject
    private GuestInFiles files;

    @Inject
    private ErasureBook book;

    @Inject
    private Sql sql;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /**
     * How much there is of which kind, in the order in which people read it; nothing is erased.
     *
     * @throws Refusal if the caller may not see all of what was chosen
     */
    @Requires(Permission.RUN_CHAIN)
    public Map<GuestData, Long> preview(Chosen chosen) {
        var person = people.of(chosen);
        var counts = new LinkedHashMap<GuestData, Long>();
        Stream.of(GuestData.values()).forEach(kind -> counts.put(kind, 0L));
        Places.ALL.stream()
                .filter(place -> place.kind() != null)
                .forEach(place -> counts.merge(
                        place.kind(),
                        sql.rows(place.counting(), row -> row.getLong(1), place.values(person))
                                .get(0),
                        Long::sum));
        counts.merge(GuestData.MAILS, (long) mails(person, counts.get(GuestData.MAILS)), Long::sum);
        counts.put(
                GuestData.DELIVERIES, (long) mentions.deliveries(person.words()).size());
        counts.put(GuestData.FILES, (long) files.find(person, Instant.EPOCH).size());
        counts.put(GuestData.FILTERS, (long) filters.count(person.words()));
        counts.put(GuestData.MENTIONS, (long) mentions.count(person));
        counts.values().removeIf(number -> number == 0);
        return counts;
    }

    /** Mails beyond those that are of the person's leads. */
    private int mails(Person person, long own) {
        var all = new HashSet<>(mentions.mails(person.words()));
        all.addAll(files.mails(person.words()));
        var ofLeads = sql.rows(
                "select id from outbox where lead_id = any (?::uuid[])", row -> row.getObject("id"), person.leadIds());
        ofLeads.forEach(all::remove);
        return all.size();
    }

    /**
     * Erases the person.
     *
     * @param request what to find the request by, such as the number of a letter; up to 120 characters, may be null. The
     *     name of the guest does not belong there
     * @param typed one of {@link #CONFIRMATION}
     * @throws Refusal if it is not confirmed, or the caller may not see all of what was chosen
     */
    @Requires(Permission.RUN_CHAIN)
    public Certificate erase(Chosen chosen, String request, String typed) {
        if (!CONFIRMATION.contains(String.valueOf(typed).strip())) {
            throw Refusal.invalid("confirm", "privacy.error.confirm");
        }
        var seen = people.of(chosen);
        var reference = checked(request, seen);
        var before = clock.instant();
        var found = new ArrayList<>(files.find(seen, Instant.EPOCH));
        work.lock(seen);
        var person = people.of(chosen);
        work.lock(person);
        var counts = erase(person, found, before);
        var concerned = person.hotels();
        var id = book.add(Cause.REQUEST, concerned, reference, counts, files.givenAway(found));
        book.identify(id, "EMAIL", person.emails());
        book.identify(id, "PHONE", person.phones());
        note(id, concerned, counts);
        return book.find(id).orElseThrow();
    }

    private Map<String, Long> erase(Person person, List<UUID> found, Instant since) {
        var mails = new HashSet<>(mentions.mails(person.words()));
        mails.addAll(files.mails(person.words()));
        var deliveries = mentions.deliveries(person.words());
        work.mayErase(true);
        var redacted = mentions.redact(person);
        work.mayErase(false);
        var counts = work.erase(person, true);
        ErasureWork.count(counts, GuestData.MENTIONS, redacted);
        ErasureWork.count(counts, GuestData.MAILS, otherMails(person, mails));
        ErasureWork.count(counts, GuestData.DELIVERIES, work.erase("inbox", deliveries));
        ErasureWork.count(counts, GuestData.FILTERS, filters.erase(person.words()));
        files.beginAnew(person.hotels());
        files.find(person, since).stream().filter(file -> !found.contains(file)).forEach(found::add);
        ErasureWork.count(counts, GuestData.FILES, files.erase(found));
        return counts;
    }

    private int otherMails(Person person, Set<Object> mails) {
        return mails.isEmpty() ? 0 : sql.change("delete from outbox where id = any (?::uuid[])", HotelBound.ids(mails));
    }

    private static String checked(String request, Person person) {
        var text = request == null || request.isBlank() ? null : request.strip();
        if (text != null && text.length() > LONGEST_REQUEST) {
            throw Refusal.invalid("request", "error.tooLong", String.valueOf(LONGEST_REQUEST));
        }
        if (person.words().areSoughtBy(text == null ? "" : text)) {
            throw Refusal.invalid("request", "privacy.error.requestNames");
        }
        return text;
    }

    private void note(UUID certificate, Set<Long> hotels, Map<String, Long> counts) {
        diary.note(
                Deed.GUEST_ERASED,
                certificate,
                hotels.size() == 1 ? hotels.iterator().next() : null,
                Map.of(
                        "leads", String.valueOf(counts.getOrDefault(GuestData.LEADS.name(), 0L)),
                        "bookings", String.valueOf(counts.getOrDefault(GuestData.BOOKINGS.name(), 0L))));
    }
}
