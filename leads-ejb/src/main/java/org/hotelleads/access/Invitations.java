package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.DoorChanged.What;
import org.hotelleads.access.InvitationMade.Purpose;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/**
 * The links by which people set their password. Each person has one at most; it is random, kept as a hash, opens once,
 * and no longer than the setting {@code leads.invitation.hours} says, or an hour where the person asked for it.
 */
@Stateless
public class Invitations {

    private static final Duration WHERE_ASKED_FOR = Duration.ofHours(1);

    private static final String PUT = """
            insert into invitation (user_id, token_hash, purpose, made_at, expires_at) values (?, ?, ?, ?, ?)
            on conflict (user_id) do update set token_hash = excluded.token_hash, purpose = excluded.purpose,
                made_at = excluded.made_at, expires_at = excluded.expires_at
            """;
    private static final String OPEN =
            "select user_id, purpose from invitation where token_hash = ? and expires_at > ?";
    private static final String USE = "delete from invitation where token_hash = ? and expires_at > ?";
    private static final String REVOKE = "delete from invitation where user_id = ?";
    private static final String OF =
            "select purpose, made_at, expires_at from invitation where user_id = ? and expires_at > ?";

    /** Whose link it is, and for what. */
    public record Opened(User user, Purpose purpose) {}

    /** A link that is on its way or waits to be opened. */
    public record Open(Purpose purpose, Instant madeAt, Instant until) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordRules rules;

    @Inject
    private SignIns signIns;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private Event<InvitationMade> made;

    @Inject
    private Event<DoorChanged> changed;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "leads.invitation.hours", defaultValue = "72")
    private int hours;

    /**
     * Has a link mailed to the person, by which the one before opens nothing any more.
     *
     * @param by the name of whoever invites; empty if the person asked for it
     * @return until when it opens
     */
    public Instant send(User user, String by, Purpose purpose) {
        var until = clock.instant().plus(isAskedFor(by, purpose) ? WHERE_ASKED_FOR : Duration.ofHours(hours));
        var token = Secrets.newToken();
        sql.change(PUT, user.id(), Secrets.hash(token), purpose.name(), clock.instant(), until);
        made.fire(new InvitationMade(user, by, purpose, token, until));
        return until;
    }

    private static boolean isAskedFor(String by, Purpose purpose) {
        return by.isEmpty() && purpose == Purpose.NEW_PASSWORD;
    }

    /** The link that the person could open now. */
    public Optional<Open> of(long userId) {
        return sql
                .rows(
                        OF,
                        row -> new Open(
                                Purpose.valueOf(row.getString("purpose")),
                                Sql.instant(row, "made_at"),
                                Sql.instant(row, "expires_at")),
                        userId,
                        clock.instant())
                .stream()
                .findFirst();
    }

    /** The person's link opens nothing any more; says whether there was one. */
    public boolean revoke(long userId) {
        return sql.change(REVOKE, userId) > 0;
    }

    /** Whose link this is; empty when it is none, was used, is over, or its person has left. */
    public Optional<Opened> open(String token) {
        record Found(long user, Purpose purpose) {}
        return sql
                .rows(
                        OPEN,
                        row -> new Found(row.getLong("user_id"), Purpose.valueOf(row.getString("purpose"))),
                        Secrets.hash(token),
                        clock.instant())
                .stream()
                .findFirst()
                .map(found -> new Opened(em.find(User.class, found.user()), found.purpose()))
                .filter(opened -> opened.user().isActive());
    }

    /**
     * The person behind the link sets a password, and when invited a name. Whoever was signed in as this person is not
     * any more, and no browser is known.
     *
     * @param name how the person wants to be called; of no matter for a new password
     * @return the person's login
     * @throws Refusal if the link opens nothing, or the password is none that may be chosen
     */
    public String take(String token, String name, String password) {
        var opened = open(token).orElseThrow(() -> Refusal.notFound("error.invitation.over"));
        var user = opened.user();
        if (opened.purpose() == Purpose.INVITATION) {
            user.isCalled(named(name), user.email().orElse(null), user.locale().toLanguageTag());
        }
        rules.check(password, user);
        if (sql.change(USE, Secrets.hash(token), clock.instant()) == 0) {
            throw Refusal.notFound("error.invitation.over");
        }
        user.chooses(passwords.hash(password.toCharArray()));
        em.flush();
        signIns.endAll(user.id(), null);
        browsers.forgetAllOf(user.id());
        note(opened);
        return user.login();
    }

    private void note(Opened opened) {
        var user = opened.user();
        var isFirst = opened.purpose() == Purpose.INVITATION;
        var deed = isFirst ? Deed.INVITATION_TAKEN : Deed.PASSWORD_CHANGED;
        diary.noteOf(user.asCaller(), deed, user.login(), null, Map.of());
        if (!isFirst) {
            changed.fire(DoorChanged.ownBy(user, What.PASSWORD));
        }
    }

    private static String named(String name) {
        var wished = name == null ? "" : name.strip();
        if (!User.isName(wished)) {
            throw Refusal.invalid("name", "error.person.name", wished);
        }
        return wished;
    }
}
