package org.hotelleads.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.hotelleads.architecture.Operations.operationsOfUseCases;
import static org.hotelleads.architecture.Packages.leanOnlyOnPackagesBelow;
import static org.hotelleads.architecture.Time.askedWithoutAClock;
import static org.hotelleads.architecture.Time.beForgottenByTheServer;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import javax.sql.DataSource;
import org.hotelleads.access.Requires;
import org.hotelleads.access.Wall;
import org.hotelleads.system.Clocks;
import org.hotelleads.system.Database;
import org.hotelleads.system.Migrations;

/** The rules of the house, as far as they concern the core. */
@AnalyzeClasses(packages = "org.hotelleads", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule a_package_leans_only_on_packages_below_it = classes().should(leanOnlyOnPackagesBelow());

    @ArchTest
    static final ArchRule no_two_packages_lean_on_each_other =
            slices().matching("org.hotelleads.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule use_cases_do_not_import_each_other =
            slices().assignedFrom(new EachUseCase()).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule the_core_knows_no_edge = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hotelleads.web..",
                    "org.hotelleads.batch..",
                    "org.hotelleads.connector..",
                    "org.hotelleads.launcher..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "jakarta.batch..",
                    "org.primefaces..");

    @ArchTest
    static final ArchRule every_operation_of_a_use_case_says_which_permission_it_requires =
            methods().that(operationsOfUseCases()).should().beAnnotatedWith(Requires.class);

    @ArchTest
    static final ArchRule timers_are_never_persistent =
            methods().that().areAnnotatedWith(Schedule.class).should(beForgottenByTheServer());

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock =
            noClasses().that().doNotBelongToAnyOf(Clocks.class).should().callMethodWhere(askedWithoutAClock());

    @ArchTest
    static final ArchRule settings_come_from_the_configuration = noClasses()
            .should()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class);

    @ArchTest
    static final ArchRule connections_come_through_the_wall = noFields()
            .that()
            .haveRawType(DataSource.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotBelongToAnyOf(Wall.class, Migrations.class, Database.class)
            .should()
            .beAnnotatedWith(Resource.class);

    @ArchTest
    static final ArchRule understanding_is_pure = noClasses()
            .that(resideInAPackage("org.hotelleads.understanding.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.ejb..", "jakarta.inject..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule names_are_what_a_receptionist_would_say =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Bean|Facade)");
}
