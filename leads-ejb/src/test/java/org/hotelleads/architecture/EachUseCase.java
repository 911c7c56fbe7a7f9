package org.hotelleads.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Cuts the core into one slice for each use case; what they all stand on belongs to none. */
final class EachUseCase implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Packages.isUseCase(type) ? SliceIdentifier.of(Packages.nameOf(type)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "use cases";
    }
}
