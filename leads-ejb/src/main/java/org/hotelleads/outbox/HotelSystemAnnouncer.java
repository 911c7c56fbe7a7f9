package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.booking.HotelSystem;
import org.hotelleads.booking.HotelSystemFails;
import org.hotelleads.booking.HotelSystemWorksAgain;
import org.hotelleads.hotel.Hotel;

/** Writes mails to those who run the chain when a hotel system needs them, and when it works again. */
@ApplicationScoped
class HotelSystemAnnouncer {

    private static final int MOST = 50;

    @Inject
    private Users users;

    @Inject
    private MailWriter writer;

    @Inject
    private Letters letters;

    void fails(@Observes HotelSystemFails event) {
        write(Occasion.HOTEL_SYSTEM_FAILS, event.system(), user -> writer.systemFails(event, user.locale()));
    }

    void worksAgain(@Observes HotelSystemWorksAgain event) {
        write(Occasion.HOTEL_SYSTEM_WORKS, event.system(), user -> writer.systemWorks(event.system(), user.locale()));
    }

    private void write(Occasion occasion, HotelSystem system, Function<User, MailText> mail) {
        letters.put(users.runningTheChain(MOST).stream()
                .flatMap(user -> letter(occasion, system, user, mail))
                .toList());
    }

    private static Stream<Letter> letter(
            Occasion occasion, HotelSystem system, User to, Function<User, MailText> mail) {
        var hotel = system.hotel().map(Hotel::id).orElse(null);
        return to
                .email()
                .filter(address -> !address.isBlank())
                .map(address -> Letter.mail(occasion, hotel, null, to.id(), address, null, mail.apply(to)))
                .stream();
    }
}
