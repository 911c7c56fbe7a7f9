package org.hotelleads.web.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form as it was posted; a field may have several values. */
public record Form(Map<String, List<String>> fields) {

    /** The first value of the field that is not blank, without control characters. */
    public Optional<String> text(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(CleanText::of)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
