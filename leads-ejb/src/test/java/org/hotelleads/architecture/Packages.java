package org.hotelleads.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The packages of the core and the order in which they stand on each other. */
final class Packages {

    private static final String ROOT = "org.hotelleads.";

    /** From the ground up: each knows those before it and none after it. All other packages are use cases on top. */
    private static final List<String> GROUND_UP = List.of(
            "system",
            "access",
            "hotel",
            "lead",
            "understanding",
            "score",
            "conversation",
            "booking",
            "search",
            "export");

    private Packages() {}

    static boolean isUseCase(JavaClass type) {
        return isOurs(type) && !GROUND_UP.contains(nameOf(type));
    }

    /** The first part of the package's name below the root. */
    static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static int heightOf(JavaClass type) {
        var height = GROUND_UP.indexOf(nameOf(type));
        return height < 0 ? GROUND_UP.size() : height;
    }

    static ArchCondition<JavaClass> leanOnlyOnPackagesBelow() {
        return new ArchCondition<>("lean only on packages below: " + String.join(" <- ", GROUND_UP) + " <- use cases") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(Packages::looksUp)
                        .forEach(up -> events.add(SimpleConditionEvent.violated(up, up.getDescription())));
            }
        };
    }

    private static boolean looksUp(Dependency dependency) {
        return isOurs(dependency.getTargetClass())
                && heightOf(dependency.getTargetClass()) > heightOf(dependency.getOriginClass());
    }
}
