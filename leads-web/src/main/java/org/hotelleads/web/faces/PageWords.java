package org.hotelleads.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.hotelleads.lead.Reason;
import org.hotelleads.system.Words;

/** The texts of the message bundle for pages, in the language of the person. */
@Named("words")
@RequestScoped
public class PageWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-\\d{2}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    @Inject
    private Look look;

    private Words words;

    /** The text of the key with its details filled in. */
    public String say(String key, Object... details) {
        if (words == null) {
            words = Words.in(look.getLocale());
        }
        return words.say(key, details);
    }

    /** What a value of an enum is called. */
    public String of(Enum<?> value) {
        return value == null ? "" : say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A reason for a score or a persona as a sentence. */
    public String because(Reason reason) {
        return say(
                "reason." + reason.key(),
                reason.details().stream().map(this::spoken).toArray());
    }

    /** Points with their sign. */
    public String points(int points) {
        return points < 0 ? "\u2212" + -points : "+" + points;
    }

    /** Days, months and counts among the details are written as people write them. */
    private Object spoken(String detail) {
        if (COUNT.matcher(detail).matches()) {
            return Integer.valueOf(detail);
        }
        if (DAY.matcher(detail).matches()) {
            return StayText.dayPattern(true, look.getLocale()).format(LocalDate.parse(detail));
        }
        return MONTH.matcher(detail).matches()
                ? new StayText(null, null, YearMonth.parse(detail)).in(look.getLocale(), LocalDate.EPOCH)
                : detail;
    }
}
