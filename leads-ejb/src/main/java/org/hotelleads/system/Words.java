package org.hotelleads.system;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts that people read, in their language: English, or one of the languages there is a bundle for. */
public final class Words {

    /** The base name of the bundles; the law of their keys stands at the top of each. */
    public static final String BUNDLE = "org.hotelleads.Messages";

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), NO_GUESSING);
    }

    public static Words in(Locale locale) {
        return new Words(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The text of a key with its details filled in; the key itself when there is no such text. */
    public String say(String key, Object... details) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(details);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    public String say(String key, List<String> details) {
        return say(key, details.toArray());
    }
}
