package org.hotelleads.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.pms.KnownPms;
import org.hotelleads.pms.PmsHealth;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsMode;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;
import org.junit.jupiter.api.Test;

/** A connection to a hotel system as the API shows it. */
class HotelSystemJsonTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    private static KnownPms apaleo(Duration lag, KnownPms.Run run) {
        return new KnownPms(
                "c-1",
                PmsKind.APALEO,
                "apaleo of Munich",
                null,
                null,
                ZoneOffset.UTC,
                PmsMode.SHADOW,
                true,
                Map.of(PmsSetting.CLIENT_ID, "ABC"),
                Map.of(PmsSetting.CLIENT_SECRET, AT),
                false,
                PmsHealth.TROUBLED,
                PmsTrouble.Kind.BUSY,
                "429",
                AT,
                2,
                false,
                AT,
                null,
                null,
                AT,
                lag,
                17,
                0,
                List.of(new KnownPms.Property("MUC", "Munich", null, null, null, 3)),
                run);
    }

    @Test
    void saysOfASecretOnlySinceWhenItHolds() {
        var json = HotelSystemJson.of(apaleo(Duration.ofSeconds(90), null), "https://x/webhooks/c-1");

        assertThat(json.settings())
                .containsOnly(Map.entry("clientId", "ABC"), Map.entry("clientSecretSetAt", "2026-11-22T10:00:00Z"));
        assertThat(json.url()).isEqualTo("https://x/webhooks/c-1");
    }

    @Test
    void saysHowItGoes() {
        var json = HotelSystemJson.of(apaleo(Duration.ofSeconds(90), null), null);

        assertThat(json.mode()).isEqualTo("SHADOW");
        assertThat(json.health()).isEqualTo("TROUBLED");
        assertThat(json.trouble()).isEqualTo("BUSY");
        assertThat(json.lag()).isEqualTo(90);
        assertThat(json.requestsLeft()).isEqualTo(17);
        assertThat(json.hotel()).isNull();
        assertThat(json.properties()).containsExactly(new HotelSystemJson.PropertyJson("MUC", "Munich", null, null, 3));
    }

    @Test
    void whatIsUnknownIsNull() {
        var json = HotelSystemJson.of(apaleo(null, null), null);

        assertThat(json.lag()).isNull();
        assertThat(json.run()).isNull();
        assertThat(json.lastSuccessAt()).isNull();
    }

    @Test
    void saysHowFarAnImportHasCome() {
        var id = UUID.randomUUID();
        var run = new KnownPms.Run(id, "FIRST_IMPORT", "RUNNING", 14, 3, 1200, 1100, AT, AT, null, null);

        assertThat(HotelSystemJson.of(apaleo(null, run), null).run())
                .isEqualTo(new HotelSystemJson.RunJson(
                        id.toString(),
                        "FIRST_IMPORT",
                        "RUNNING",
                        14,
                        3,
                        1200,
                        1100,
                        AT.toString(),
                        AT.toString(),
                        null,
                        null));
    }
}
