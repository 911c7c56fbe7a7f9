package org.hotelleads.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.system.Sql;

/** Where a hotel says who is told of each new lead. */
@Stateless
public class HotelNotices {

    /** How many addresses a hotel has at most. */
    public static final int MOST = 20;

    /** The languages in which mails are written. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private static final String OF = "select address, locale from hotel_notice where hotel_id = ? order by address";

    private static final String PUT = """
            insert into hotel_notice (hotel_id, address, locale) values (?, ?, ?)
            on conflict (hotel_id, address) do update set locale = excluded.locale
            """;

    @Inject
    private Sql sql;

    @Inject
    private Hotels hotels;

    @Inject
    private Letters letters;

    @Inject
    private MailWriter writer;

    /** The addresses of the hotel, in the order of the alphabet. */
    @Requires(Permission.SET_UP_HOTELS)
    public List<Notice> of(String hotel) {
        return stored(hotels.get(hotel));
    }

    /**
     * Adds an address; one that is there already gets the language.
     *
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void add(String hotel, Notice notice) {
        var known = hotels.get(hotel);
        var flaws = flawsOf(notice, "");
        if (flaws.isEmpty() && stored(known).size() >= MOST) {
            flaws.add(new Flaw("address", "error.notice.tooMany", List.of(String.valueOf(MOST))));
        }
        requireNone(flaws);
        put(known, notice);
    }

    @Requires(Permission.SET_UP_HOTELS)
    public void remove(String hotel, String address) {
        sql.change(
                "delete from hotel_notice where hotel_id = ? and address = ?",
                hotels.get(hotel).id(),
                address);
    }

    /**
     * From now on exactly these addresses are told.
     *
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.SET_UP_HOTELS)
    public List<Notice> replace(String hotel, List<Notice> notices) {
        var known = hotels.get(hotel);
        var flaws = new ArrayList<Flaw>();
        for (var place = 0; place < notices.size(); place++) {
            flaws.addAll(flawsOf(notices.get(place), "[" + place + "]."));
        }
        if (notices.size() > MOST) {
            flaws.add(new Flaw("notices", "error.notice.tooMany", List.of(String.valueOf(MOST))));
        }
        requireNone(flaws);
        sql.change("delete from hotel_notice where hotel_id = ?", known.id());
        notices.forEach(notice -> put(known, notice));
        return stored(known);
    }

    /**
     * Sends a mail to one of the addresses, to see whether it arrives.
     *
     * @throws Refusal if the hotel has no such address
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void test(String hotel, String address) {
        var known = hotels.get(hotel);
        var notice = stored(known).stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("error.notice.unknown"));
        var mail = writer.test(known, Locale.forLanguageTag(notice.locale()));
        letters.put(List.of(Letter.mail(Occasion.TEST, known.id(), null, null, address, null, mail)));
    }

    private List<Notice> stored(Hotel hotel) {
        return sql.rows(OF, row -> new Notice(row.getString("address"), row.getString("locale")), hotel.id());
    }

    private void put(Hotel hotel, Notice notice) {
        var address = EmailAddress.parse(notice.address()).orElseThrow().value();
        sql.change(PUT, hotel.id(), address, notice.locale());
    }

    private static List<Flaw> flawsOf(Notice notice, String path) {
        var flaws = new ArrayList<Flaw>();
        if (EmailAddress.parse(notice.address())
                .filter(HotelNotices::canBeWrittenTo)
                .isEmpty()) {
            flaws.add(new Flaw(path + "address", "error.email", List.of()));
        }
        if (!LANGUAGES.contains(notice.locale())) {
            flaws.add(new Flaw(
                    path + "locale",
                    "error.oneOf",
                    List.of(String.valueOf(notice.locale()), String.join(", ", LANGUAGES))));
        }
        return flaws;
    }

    private static boolean canBeWrittenTo(EmailAddress address) {
        try {
            new InternetAddress(address.value(), true);
            return address.value().chars().allMatch(letter -> letter < 128);
        } catch (AddressException e) {
            return false;
        }
    }

    private static void requireNone(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
