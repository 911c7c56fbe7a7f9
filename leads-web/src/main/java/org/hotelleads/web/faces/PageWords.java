package org.hotelleads.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hotelleads.lead.Reason;
import org.hotelleads.system.Words;

/** The texts of the message bundle for pages, in the language of the person. */
@Named("words")
@RequestScoped
public class PageWords {

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
        return say("reason." + reason.key(), reason.details().toArray());
    }

    /** Points with their sign. */
    public String points(int points) {
        return points < 0 ? "\u2212" + -points : "+" + points;
    }
}
