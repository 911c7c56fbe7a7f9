package org.hotelleads.connector;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;
import org.hotelleads.pms.PmsConnector;

/** The rules of the house, as far as they concern the edge to hotel systems. */
@AnalyzeClasses(packages = "org.hotelleads.connector", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule no_vendor_knows_another = slices().matching("org.hotelleads.connector.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.hotelleads.connector.http"));

    @ArchTest
    static final ArchRule of_the_core_only_bookings_and_their_connection_are_named = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.hotelleads.connector..",
                    "org.hotelleads.pms",
                    "org.hotelleads.booking",
                    "java..",
                    "jakarta.ejb",
                    "jakarta.enterprise..",
                    "jakarta.inject",
                    "jakarta.json..",
                    "jakarta.ws.rs..",
                    "org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule only_the_core_knows_the_database =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule connectors_are_session_beans =
            classes().that().implement(PmsConnector.class).should().beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(java.time.Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule settings_come_from_the_configuration = noClasses()
            .should()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class);

    @ArchTest
    static final ArchRule names_are_what_a_receptionist_would_say =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Bean|Facade)");

    @ArchTest
    static final ArchRule what_we_ask_of_others_is_not_served_by_us = noClasses()
            .should()
            .beAnnotatedWith(Path.class)
            .because("the server takes a type with a path for a resource");
}
