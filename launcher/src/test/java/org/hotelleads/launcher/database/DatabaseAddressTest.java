package org.hotelleads.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

class DatabaseAddressTest {

    private static final String URL = "jdbc:postgresql://db.example.org:5433/hotelleads";

    @Test
    void thePoolsAddressCarriesEveryLetterOfThePassword() {
        var address = new DatabaseAddress(URL, "an na", "p:a=s&s?w/o\\r%d ñ +");
        assertThat(understood(address))
                .containsEntry("user", "an na")
                .containsEntry("password", "p:a=s&s?w/o\\r%d ñ +")
                .containsEntry("options", "-c plan_cache_mode=force_custom_plan -c role=hotelleads_guarded")
                .containsEntry("stringtype", "unspecified")
                .containsEntry("logServerErrorDetail", "false");
    }

    @Test
    void whatTheOperatorsAddressSaysWins() {
        var address = new DatabaseAddress(URL + "?sslmode=verify-full&connectTimeout=60", "", "");
        assertThat(understood(address))
                .containsEntry("sslmode", "verify-full")
                .containsEntry("connectTimeout", "60")
                .doesNotContainKey("password");
    }

    @Test
    void isShownWithoutItsSecrets() {
        assertThat(new DatabaseAddress(URL + "?user=a&password=secret", "", "").shown())
                .isEqualTo(URL);
        assertThat(new DatabaseAddress(URL, "a", "secret")).asString().isEqualTo(URL);
    }

    private static Properties understood(DatabaseAddress address) {
        return Driver.parseURL(address.poolUrl(), new Properties());
    }
}
