package org.hotelleads.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.DoorChanged;
import org.hotelleads.access.DoorChanged.What;
import org.hotelleads.access.OutsideIdentities;
import org.hotelleads.access.Passwords;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;

/** Whom an identity provider sends for the first time: hired, or recognised as somebody who was here before. */
@ApplicationScoped
public class OutsideNewcomers {

    private static final String USUAL_LANGUAGE = "en";
    private static final int MOST_OF_ONE_LOGIN = 1000;

    @Inject
    private Users users;

    @Inject
    private OutsideIdentities identities;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<DoorChanged> changed;

    @Inject
    private Diary diary;

    /**
     * The person as one of ours, or empty when login or address are those of an account that is not theirs for sure.
     *
     * @param places ids and codes of their hotels
     */
    Optional<User> welcome(OutsidePerson person, Map<Long, String> places, boolean mayLink) {
        var email = person.email().map(address -> address.toLowerCase(Locale.ROOT));
        var before = identities.onlyHere(person.login(), email.orElse(null));
        if (before.isEmpty()) {
            return Optional.of(hire(person, places));
        }
        var same = before.get(0);
        if (before.size() > 1 || !mayLink || !person.emailVerified() || !hasAddress(same, email)) {
            return Optional.empty();
        }
        identities.link(same, person.identity());
        diary.note(Deed.PERSON_CHANGED, same.login(), null, Map.of("what", What.SINGLE_SIGN_ON.name()));
        changed.fire(DoorChanged.ownBy(same, What.SINGLE_SIGN_ON));
        return Optional.of(same);
    }

    private static boolean hasAddress(User user, Optional<String> email) {
        return email.isPresent()
                && user.email().map(address -> address.toLowerCase(Locale.ROOT)).equals(email);
    }

    /** Nobody knows the password: the way in is the provider's. */
    private User hire(OutsidePerson person, Map<Long, String> places) {
        var user = new User(
                freeLogin(person.login()),
                person.name(),
                person.email().orElse(null),
                person.role().orElseThrow(),
                person.language().orElse(USUAL_LANGUAGE),
                passwords.hash((UUID.randomUUID().toString() + UUID.randomUUID()).toCharArray()));
        places.keySet().forEach(user::worksAt);
        users.add(user);
        identities.link(user, person.identity());
        diary.note(
                Deed.PERSON_HIRED,
                user.login(),
                null,
                Map.of("role", user.role().name(), "hotels", OutsideSignIns.codes(places.values())));
        return user;
    }

    /** Somebody else at the provider may have had the name before. */
    private String freeLogin(String wanted) {
        return Stream.concat(
                        Stream.of(wanted),
                        IntStream.rangeClosed(2, MOST_OF_ONE_LOGIN).mapToObj(number -> wanted + "-" + number))
                .filter(login -> users.find(login).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
