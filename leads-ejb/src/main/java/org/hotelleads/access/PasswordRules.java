package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/**
 * Which passwords people may choose, after NIST SP 800-63B-4: long enough, none that everybody tries, none made of what
 * everybody knows of the person; whatever letters, and no rule about which ones.
 */
@ApplicationScoped
public class PasswordRules {

    /** No setting allows less. */
    static final int SHORTEST_OF_ALL = 8;

    private static final int LONGEST = 200;
    private static final String HOTELS = """
            select h.code, h.name from hotel h join app_user_hotel w on w.hotel_id = h.id where w.user_id = ?
            """;

    private final CommonPasswords common = new CommonPasswords();

    private Sql sql;
    private int shortest;

    /** For the container's stand-in. */
    PasswordRules() {}

    @Inject
    PasswordRules(Sql sql, @ConfigProperty(name = "leads.password.shortest", defaultValue = "10") int shortest) {
        this.sql = sql;
        this.shortest = Math.max(SHORTEST_OF_ALL, shortest);
    }

    /** How many characters a password has at least. */
    public int shortest() {
        return shortest;
    }

    /**
     * Lets a password pass that somebody may choose.
     *
     * @param names what everybody knows: login, name, hotels
     * @throws Refusal naming the field {@code password} and what is wrong with it
     */
    public void check(String password, List<String> names) {
        var normal = password == null ? "" : new String(Passwords.normal(password.toCharArray()));
        var length = normal.codePointCount(0, normal.length());
        if (length < shortest || length > LONGEST) {
            throw Refusal.invalid("password", "error.length", String.valueOf(shortest), String.valueOf(LONGEST));
        }
        if (common.contain(normal)) {
            throw Refusal.invalid("password", "error.password.common");
        }
        if (CommonPasswords.isDerived(normal, withTheirParts(names))) {
            throw Refusal.invalid("password", "error.password.derived");
        }
    }

    /** The same for somebody who works here. */
    public void check(String password, User user) {
        var names = new ArrayList<>(List.of(user.login(), user.name()));
        user.email().ifPresent(names::add);
        if (user.id() != null) {
            sql.rows(HOTELS, row -> List.of(row.getString(1), row.getString(2)), user.id())
                    .forEach(names::addAll);
        }
        check(password, names);
    }

    /** The longest first, so that a whole name goes before its parts. */
    private static List<String> withTheirParts(List<String> names) {
        return Stream.concat(Stream.of("hotelleads"), names.stream())
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                .sorted((one, other) -> other.length() - one.length())
                .distinct()
                .toList();
    }
}
