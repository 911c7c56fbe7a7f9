package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hotelleads.product.HotelLeadsProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotReadyIT {

    private static final int NOT_READY = 3;

    @TempDir
    private Path folder;

    @Test
    void aDeploymentThatFailsEndsEverythingWithOneLineThatNamesTheLog() throws Exception {
        Path home = folder.resolve("home");
        try (var program = HotelLeadsProgram.with(home)
                .of(distributionWithoutAnApplication())
                .start()) {
            assertThat(program.awaitExit()).isEqualTo(NOT_READY);
            assertThat(program.console())
                    .contains("HotelLeads: leads.ear did not become ready; " + home.resolve("log/hotelleads.0.log")
                            + " says why.\n")
                    .doesNotContain("\tat ", "Exception", "Sign in");
        }
        assertThat(home.resolve("database/postmaster.pid")).doesNotExist();
    }

    private Path distributionWithoutAnApplication() throws Exception {
        Path whole = HotelLeadsProgram.distribution();
        Path broken = Files.createDirectory(folder.resolve("distribution"));
        Files.createSymbolicLink(broken.resolve("lib"), whole.resolve("lib"));
        Files.copy(whole.resolve("hotelleads.jar"), broken.resolve("hotelleads.jar"));
        Files.writeString(broken.resolve("leads.ear"), "not an archive");
        return broken;
    }
}
