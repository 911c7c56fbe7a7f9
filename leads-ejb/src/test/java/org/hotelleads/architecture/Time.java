package org.hotelleads.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;

/** How code asks for the time, and how it asks to be called at a time. */
final class Time {

    private Time() {}

    /** {@code Instant.now()}, {@code LocalDate.now(zone)}, {@code Clock.systemUTC()}, {@code new Date()} and the like. */
    static DescribedPredicate<JavaMethodCall> askedWithoutAClock() {
        return DescribedPredicate.describe("asks for the time without the clock", call -> {
            var asked = call.getTarget();
            var withoutClock = asked.getRawParameterTypes().stream()
                    .noneMatch(type -> type.getName().equals("java.time.Clock"));
            var owner = asked.getOwner().getName();
            return owner.startsWith("java.time.") && asked.getName().equals("now") && withoutClock
                    || owner.equals("java.time.Clock") && asked.getName().startsWith("system")
                    || owner.equals("java.lang.System") && asked.getName().equals("currentTimeMillis");
        });
    }

    /** A persistent timer is lost when its node dies, and cannot be deployed at all without Hazelcast. */
    static ArchCondition<JavaMethod> beForgottenByTheServer() {
        return new ArchCondition<>("say persistent = false") {
            @Override
            public void check(JavaMethod timer, ConditionEvents events) {
                if (timer.getAnnotationOfType(Schedule.class).persistent()) {
                    events.add(SimpleConditionEvent.violated(timer, timer.getFullName() + " is persistent"));
                }
            }
        };
    }
}
