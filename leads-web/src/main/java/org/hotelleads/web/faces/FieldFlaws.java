package org.hotelleads.web.faces;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/** What the core has found wrong with the fields of a dialog, by their names in the HTTP API. */
public final class FieldFlaws implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new HashMap<>();

    /**
     * Does something that the core may refuse, and keeps what is wrong with single fields; says whether it was done.
     *
     * @throws Refusal if it is refused for something that concerns no field
     */
    public boolean attempt(Runnable work, PageWords words) {
        texts.clear();
        try {
            work.run();
            return true;
        } catch (Refusal refused) {
            if (refused.flaws().isEmpty()) {
                throw refused;
            }
            FacesContext.getCurrentInstance().validationFailed();
            refused.flaws().forEach(flaw -> keep(flaw, words));
            return false;
        }
    }

    private void keep(Flaw flaw, PageWords words) {
        texts.merge(field(flaw), words.say(flaw.key(), flaw.details().toArray()), (first, next) -> first + " " + next);
    }

    /** The name of the field in the page, which calls those of settings as the settings are called. */
    static String field(Flaw flaw) {
        return flaw.field().replace("settings.", "");
    }

    /** Nothing is wrong any more, as far as is known. */
    public void forget() {
        texts.clear();
    }

    /** What is wrong with a field, in words; null if nothing. */
    public String of(String field) {
        return texts.get(field);
    }
}
