package org.hotelleads.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hotelleads.system.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database folds the addresses of leads, and the core those of bookings: both must come to the same. */
class FoldedEmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@mail.com",
                "ana.ruiz@mail.com",
                "a.n.a+palma@sub.mail.com",
                "ana+a+b.c@mail.com",
                "ana.ruiz@xn--mller-hof-q9a.de",
                "jö.rg@müller.de"
            })
    void bothFoldAlike(String address) throws SQLException {
        try (var connection = TestDatabase.source().getConnection();
                var statement = connection.prepareStatement("select folded_email(?)")) {
            statement.setString(1, address);
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(EmailKeys.folded(address)).contains(row.getString(1));
            }
        }
    }
}
