package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.product.RunningHotelLeads;
import org.hotelleads.product.WholeProduct;
import org.junit.jupiter.api.Test;

@WholeProduct
class PayaraMicroIT {

    @Test
    void answersWhatPayaraServerAnswers(RunningHotelLeads hotelLeads) {
        new SameQuestions(hotelLeads.api()).askAll();
    }

    @Test
    void tellsTheOperatorOnlyWhatMatters(RunningHotelLeads hotelLeads) {
        assertThat(hotelLeads.program().console().lines())
                .hasSize(4)
                .anyMatch(line ->
                        line.endsWith("http://localhost:" + hotelLeads.program().port() + "/"))
                .noneMatch(line -> line.contains(hotelLeads.adminPassword()));
    }

    @Test
    void keepsWhatIsCommittedOnDiskAndAnswersOnThisMachineOnly(RunningHotelLeads hotelLeads) throws Exception {
        try (var connection = hotelLeads.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select current_setting('fsync'), current_setting('synchronous_commit'),
                               current_setting('listen_addresses'), current_setting('unix_socket_directories'),
                               (select count(*) from pg_hba_file_rules where auth_method = 'trust')""")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on");
            assertThat(row.getString(2)).isEqualTo("on");
            assertThat(row.getString(3)).isEqualTo("localhost");
            assertThat(row.getString(4)).isEmpty();
            assertThat(row.getInt(5)).as("rules that ask for no password").isZero();
        }
    }

    @Test
    void aSecondHotelLeadsWithTheSameHomeIsRefused(RunningHotelLeads hotelLeads) throws Exception {
        try (var second =
                org.hotelleads.product.HotelLeadsProgram.with(hotelLeads.home()).start()) {
            assertThat(second.awaitExit()).isEqualTo(2);
            assertThat(second.console())
                    .isEqualTo("HotelLeads: Another HotelLeads is running with the data in " + hotelLeads.home()
                            + "; stop that one, or set leads.home to another folder.");
        }
        assertThat(hotelLeads.api().get("/health/ready").status()).isEqualTo(200);
    }
}
