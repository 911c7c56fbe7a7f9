package org.hotelleads.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Stateless;
import org.hotelleads.hotel.HotelRegister;

/** What callers from outside can ask the core to do. */
final class Operations {

    private Operations() {}

    static DescribedPredicate<JavaMethod> operationsOfUseCases() {
        return DescribedPredicate.describe(
                "are operations of use cases",
                method -> isUseCase(method.getOwner()) && method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isUseCase(JavaClass type) {
        return Packages.isUseCase(type) && type.isAnnotatedWith(Stateless.class)
                || type.isEquivalentTo(HotelRegister.class);
    }
}
