package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is never lost, not even by a server that dies right after its answer. */
class DeliveriesSurviveIT {

    private static final int DELIVERIES = 60;
    private static final String KEY = "survivor-key";
    private static final long PATIENCE = 150_000_000_000L;
    private static final long POLL = 100_000_000L;

    @TempDir
    private static Path home;

    private static HotelLeadsProgram start() throws Exception {
        return HotelLeadsProgram.with(home)
                .set("leads.bootstrap.api.key", KEY)
                .start()
                .awaitReady();
    }

    @Test
    void everyAnsweredDeliveryBecomesALeadAfterKillMinusNine() throws Exception {
        Chain chain;
        try (var killed = start()) {
            var api = killed.api().withKey(KEY);
            chain = Chain.withNewHotel(api);
            var vendors = new Vendors(api, chain.hotel());
            var connection = vendors.connect("WHATSAPP", "s");
            for (var guest = 0; guest < DELIVERIES; guest++) {
                var body = Vendors.whatsApp("m-" + guest, "346001110" + (10 + guest), "Ana Ruiz", "hola");
                assertThat(vendors.meta(connection, "s", body).status()).isEqualTo(200);
            }
            killed.kill();
        }
        try (var again = start()) {
            var api = again.api().withKey(KEY);
            var end = System.nanoTime() + PATIENCE;
            while (leads(api, chain) < DELIVERIES) {
                assertThat(System.nanoTime()).as("patience").isLessThan(end);
                LockSupport.parkNanos(POLL);
            }
            assertThat(leads(api, chain)).isEqualTo(DELIVERIES);
        }
    }

    private static int leads(Api api, Chain chain) {
        return api.get("/api/v1/leads?limit=500&hotel=" + chain.hotel())
                .json()
                .getJsonArray("items")
                .size();
    }
}
