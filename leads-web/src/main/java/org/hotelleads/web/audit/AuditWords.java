package org.hotelleads.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.Role;
import org.hotelleads.access.Scope;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.web.faces.PageWords;

/** Says the details of a line of the audit log as people call them; the log itself keeps what programs understand. */
@Named
@RequestScoped
public class AuditWords {

    /** Details whose value is free text, such as the name of a file; whatever it is, it stays as it is. */
    private static final Set<String> AS_WRITTEN = Set.of("name", "file", "property");

    private static final Map<String, String> KEYS = new HashMap<>();

    static {
        names(Role.values(), "Role.");
        names(LeadStatus.values(), "LeadStatus.");
        Arrays.stream(Scope.values()).forEach(scope -> KEYS.put(scope.word(), "Scope." + scope.name()));
        Stream.of("CODE", "INVITATION", "NEW_PASSWORD", "EMAIL", "SINGLE_SIGN_ON", "true", "false")
                .forEach(value -> KEYS.put(value, "audit.value." + value));
    }

    @Inject
    private PageWords words;

    private static void names(Enum<?>[] values, String beginning) {
        Arrays.stream(values).forEach(value -> KEYS.put(value.name(), beginning + value.name()));
    }

    public String value(String detail, String value) {
        if (AS_WRITTEN.contains(detail)) {
            return value;
        }
        return detail.equals("scopes")
                ? Stream.of(value.split(" ")).map(this::named).collect(Collectors.joining(", "))
                : named(value);
    }

    private String named(String value) {
        var key = KEYS.get(value);
        return key == null ? value : words.say(key);
    }
}
