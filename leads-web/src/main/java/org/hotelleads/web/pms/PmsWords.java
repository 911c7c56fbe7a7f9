package org.hotelleads.web.pms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hotelleads.pms.KnownPms;
import org.hotelleads.pms.KnownPms.Property;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.web.faces.PageWords;

/** Puts what is known of a connected hotel system into the words of the person. */
@Named
@RequestScoped
public class PmsWords {

    private static final int COUNTED_UP_TO = 999;

    @Inject
    private PageWords words;

    /** How it is called: by its own name, or else by its kind. */
    public String title(KnownPms connection) {
        if (connection.isOfApiKeys()) {
            return words.say("pms.api");
        }
        return Objects.requireNonNullElseGet(connection.name(), () -> words.of(connection.kind()));
    }

    /** A number that is not counted on for ever. */
    public String count(int number) {
        return number > COUNTED_UP_TO ? COUNTED_UP_TO + "+" : String.valueOf(number);
    }

    /** How far what is known lies behind the system. */
    public String lag(Duration lag) {
        if (lag.toMinutes() < 1) {
            return words.say("pms.lag.none");
        }
        if (lag.toHours() < 1) {
            return words.say("pms.lag.minutes", lag.toMinutes());
        }
        return lag.toDays() < 1 ? words.say("pms.lag.hours", lag.toHours()) : words.say("pms.lag.days", lag.toDays());
    }

    /** The hotels as the system calls them; those first of which nobody has said which hotel they are. */
    public List<Property> properties(KnownPms connection) {
        return connection.properties().stream()
                .sorted(Comparator.comparing((Property one) -> one.hotel() != null)
                        .thenComparing(PmsWords::shown, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public static String shown(Property property) {
        return Objects.requireNonNullElse(property.name(), property.code());
    }

    /** What a setting is called by the vendor, or else by us. */
    public String label(PmsKind kind, PmsSetting setting) {
        var own = "PmsSetting." + setting + "." + kind;
        var text = words.say(own);
        return text.equals(own) ? words.of(setting) : text;
    }

    /** Where to find what a setting wants: at this vendor, or in general; empty where that is plain. */
    public String hint(PmsKind kind, PmsSetting setting) {
        var own = "pms.setting." + setting.field() + "." + kind;
        var text = words.say(own);
        if (!text.equals(own)) {
            return text;
        }
        var general = "pms.setting." + setting.field();
        text = words.say(general);
        return text.equals(general) ? "" : text;
    }

    /** What an import has failed of, in words: it is written down as its kind and what the system said. */
    public String troubleOfRun(String trouble) {
        var parts = trouble.split(": ", 2);
        return parts.length < 2 ? trouble : trouble(parts[0]) + " (" + parts[1] + ")";
    }

    /** What went wrong, in words; empty if nothing. */
    public String trouble(Object kind) {
        return kind == null ? "" : words.say("pms.trouble." + kind);
    }
}
