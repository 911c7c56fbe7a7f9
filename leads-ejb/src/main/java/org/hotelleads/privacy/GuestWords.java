package org.hotelleads.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotelleads.lead.SearchText;

/**
 * By what a person is recognised in the texts of others: emails, phone numbers however they are dialled, full names
 * whatever their accents, and the numbers of leads. A name of one word only says nothing.
 */
final class GuestWords {

    private static final String REDACTED = "[…]";
    private static final String BETWEEN_DIGITS = "[\\s().\\-/]{0,3}";
    private static final int TAIL = 9;
    private static final int SHORTEST_PHONE = 7;
    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_WORD = 3;

    private final Set<String> emails;
    private final List<String> tails;
    private final List<String> names;
    private final Pattern pattern;

    GuestWords(Set<String> emails, Set<String> phones, Set<String> names, Set<String> numbers) {
        this.emails = Set.copyOf(emails);
        this.tails = phones.stream()
                .map(SearchText::digits)
                .filter(digits -> digits.length() >= SHORTEST_PHONE)
                .map(digits -> digits.substring(Math.max(0, digits.length() - TAIL)))
                .distinct()
                .toList();
        this.names = names.stream()
                .map(SearchText::fold)
                .filter(name -> name.length() >= SHORTEST_NAME && name.contains(" "))
                .distinct()
                .toList();
        var ways = new ArrayList<String>();
        emails.forEach(email -> ways.add(Pattern.quote(email)));
        numbers.forEach(number -> ways.add(Pattern.quote(number) + "(?![0-9])"));
        tails.forEach(tail -> ways.add("\\+?(?:[0-9]" + BETWEEN_DIGITS + "){0,5}" + spaced(tail) + "(?![0-9])"));
        this.names.forEach(name -> ways.add(accented(name)));
        this.pattern = ways.isEmpty()
                ? null
                : Pattern.compile(
                        ways.stream().collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spaced(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) digit))
                .collect(Collectors.joining(BETWEEN_DIGITS));
    }

    /** Each letter with whatever marks it may have, any blanks between the words. */
    private static String accented(String name) {
        var text = new StringBuilder("(?<![\\p{L}])");
        name.codePoints()
                .forEach(letter -> text.append(
                        letter == ' ' ? "[\\s\\u00a0]+" : Pattern.quote(Character.toString(letter)) + "\\p{M}*"));
        return text.append("(?![\\p{L}])").toString();
    }

    /** Whether there is nothing to recognise anybody by. */
    boolean isEmpty() {
        return pattern == null;
    }

    boolean areIn(String text) {
        return text != null
                && pattern != null
                && pattern.matcher(decomposed(text)).find();
    }

    /** The text without them. */
    String redact(String text) {
        return text == null || pattern == null
                ? text
                : Normalizer.normalize(pattern.matcher(decomposed(text)).replaceAll(REDACTED), Normalizer.Form.NFC);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Whether somebody who searches for this means the person: the email, the phone, or the surname at least. */
    boolean areSoughtBy(String query) {
        var folded = SearchText.fold(query);
        var digits = SearchText.digits(query);
        return areIn(query)
                || emails.stream()
                        .anyMatch(email ->
                                folded.length() > SHORTEST_WORD && folded.contains("@") && email.contains(folded))
                || digits.length() >= SHORTEST_PHONE
                        && tails.stream().anyMatch(tail -> tail.contains(digits) || digits.contains(tail))
                || List.of(folded.split(" ")).stream().anyMatch(this::isSurname);
    }

    private boolean isSurname(String word) {
        return word.length() >= SHORTEST_WORD
                && names.stream().anyMatch(name -> List.of(name.split(" ")).indexOf(word) > 0);
    }

    /** What texts must hold to be looked at, as patterns of SQL in small letters: some more than are meant. */
    Collection<String> patterns() {
        var all = new ArrayList<String>();
        emails.forEach(email -> all.add(containing(email.toLowerCase(Locale.ROOT))));
        names.forEach(name -> all.add("%" + roughly(name) + "%"));
        return all;
    }

    /** The same for the digits of texts without what stands between digits. */
    Collection<String> digitPatterns() {
        return tails.stream().map(tail -> "%" + tail + "%").toList();
    }

    /** Vowels and n may have accents, of which the database knows nothing. */
    private static String roughly(String name) {
        return name.replaceAll("[\\\\%_]", "\\\\$0")
                .replaceAll("[^a-z0-9\\\\%_]", "%")
                .replaceAll("[aeiounscy]", "_");
    }

    private static String containing(String text) {
        return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
