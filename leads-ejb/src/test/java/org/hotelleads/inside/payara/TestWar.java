package org.hotelleads.inside.payara;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.SomeHotel;
import org.hotelleads.inside.TestClock;
import org.hotelleads.system.Refused;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The core with its libraries as one war, with the tests that run inside of it and what they need. */
public final class TestWar {

    private TestWar() {}

    public static WebArchive pack() {
        var libraries = directory().resolve("libraries-of-the-core").toFile().listFiles();
        return ShrinkWrap.create(WebArchive.class, "core.war")
                .addAsLibrary(core())
                .addAsLibraries(libraries == null ? new File[0] : libraries)
                .addAsLibraries(jarOf(Assertions.class).toFile())
                .addPackages(true, Filters.include(".*IT(\\$.*)?\\.class"), "org.hotelleads")
                .addPackage(TestClock.class.getPackage())
                .addClasses(SomeMessage.class, SomeHotel.class, Refused.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    /** The core as Maven has packed it, or from its classes when an IDE runs the tests. */
    private static JavaArchive core() {
        var place = jarOf(Capture.class);
        var jar = ShrinkWrap.create(JavaArchive.class, "leads-ejb.jar");
        return Files.isDirectory(place)
                ? jar.as(ExplodedImporter.class).importDirectory(place.toFile()).as(JavaArchive.class)
                : ShrinkWrap.createFromZipFile(JavaArchive.class, place.toFile());
    }

    /** Where the build puts what the tests need. */
    static Path directory() {
        return Path.of(System.getProperty("leads.test.directory", "target")).toAbsolutePath();
    }

    static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
