package org.hotelleads.understanding;

import java.util.Locale;
import java.util.Optional;

/** Cleans a person's name for display: no control or direction characters, capitals as typed, at most 100 characters. */
final class PersonName {
    private static final int LONGEST = 100;

    private PersonName() {}

    static Optional<String> of(String typed) {
        StringBuilder clean = new StringBuilder();
        typed.codePoints()
                .limit(2L * LONGEST)
                .filter(PersonName::isVisible)
                .forEach(c -> clean.appendCodePoint(Character.isWhitespace(c) ? ' ' : c));
        String name = clean.toString().strip().replaceAll(" {2,}", " ").replaceAll(" \\.", ".");
        name = name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name;
        boolean hasLetters = name.codePoints().filter(Character::isLetter).count() >= 2;
        return hasLetters ? Optional.of(hasCapitals(name) ? name : titleCase(name)) : Optional.empty();
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        boolean symbol =
                type == Character.OTHER_SYMBOL || type == Character.SURROGATE || type == Character.MODIFIER_SYMBOL;
        boolean control = type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(c));
        return !symbol && !control && type != Character.PRIVATE_USE && type != Character.UNASSIGNED;
    }

    private static boolean hasCapitals(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase);
    }

    private static String titleCase(String name) {
        StringBuilder title = new StringBuilder();
        boolean start = true;
        for (String word : name.split(" ")) {
            title.append(start ? "" : " ");
            boolean small = word.length() <= 2 && !start && !word.endsWith(".");
            title.append(small ? word : capital(word));
            start = false;
        }
        return title.toString();
    }

    private static String capital(String word) {
        StringBuilder capital = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < capital.length(); i++) {
            boolean starts = i == 0 || capital.charAt(i - 1) == '-' || capital.charAt(i - 1) == '\'';
            if (starts) {
                capital.setCharAt(i, Character.toUpperCase(capital.charAt(i)));
            }
        }
        return capital.toString();
    }
}
