package org.hotelleads.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.lead.EmailAddress;

/** Finds a guest's email address and phone number in a message, and marks the tokens that they take. */
final class ContactReader {
    private static final int MOST_CANDIDATES = 6;
    private static final int LONGEST_ADDRESS = 254;
    private static final String ADDRESS_SIGNS = "._%+-!#$&'*/=?^`{|}~";

    private final Reading message;
    private final Notebook notes;
    private final Set<Question> asked;
    private final List<String> regions;
    private final boolean[] masked;

    ContactReader(Reading message, Notebook notes, Set<Question> asked, List<String> regions) {
        this.message = message;
        this.notes = notes;
        this.asked = asked;
        this.regions = regions;
        this.masked = new boolean[message.size()];
    }

    /** Learns, and tells for each token whether it belongs to an address, a link or a number. */
    boolean[] learn() {
        int addresses = 0;
        for (int at = 0; at < message.size() && addresses < MOST_CANDIDATES; at++) {
            if (message.isSymbol(at, "@") && !masked[at]) {
                addresses++;
                address(at);
            }
        }
        spokenAddress();
        new PhoneReader(message, notes, asked, regions, masked).learn();
        return masked;
    }

    private void address(int at) {
        String text = message.text();
        int sign = message.token(at).start();
        int start = sign;
        while (start > 0 && sign - start < LONGEST_ADDRESS && isAddressSign(text.charAt(start - 1))) {
            start--;
        }
        int end = sign + 1;
        while (end < text.length() && end - sign < LONGEST_ADDRESS && isDomainSign(text.charAt(end))) {
            end++;
        }
        trimmed(start, sign, end).ifPresent(span -> learnAddress(span[0], span[1]));
    }

    private Optional<int[]> trimmed(int start, int sign, int end) {
        int last = end;
        while (last > sign && !Character.isLetterOrDigit(message.text().charAt(last - 1))) {
            last--;
        }
        int first = start;
        while (first < sign && ".'*-/=?{|}~`!$&".indexOf(message.text().charAt(first)) >= 0) {
            first++;
        }
        boolean address = last > sign
                && EmailAddress.parse(message.text().substring(first, last)).isPresent();
        return address ? Optional.of(new int[] {first, last}) : Optional.empty();
    }

    private void learnAddress(int start, int end) {
        int from = mask(start, end);
        EmailAddress address = new EmailAddress(message.text().substring(start, end));
        if (mayReplace(from, end)) {
            notes.noteSpan(FactKind.EMAIL, address.value(), start, end, 0.98);
        }
    }

    /** An address said first stays, unless the guest was asked again, calls the new one their own or says only it. */
    private boolean mayReplace(int from, int end) {
        int sentence = message.sentenceStart(from);
        if (NotPhone.isOthers(message, from) || isDenied(from) || isAskedAfter(end)) {
            return false;
        }
        return !notes.knows(FactKind.EMAIL)
                || asked.contains(Question.EMAIL)
                || message.first(Sense.OWN_EMAIL, Math.max(sentence, from - 8), from) != null
                || message.first(Sense.CORRECTION, 0, from) != null
                || end == message.text().strip().length();
    }

    /** "is info@hotel.example your address?" */
    private boolean isAskedAfter(int end) {
        int at = 0;
        while (message.has(at) && message.token(at).start() < end) {
            at++;
        }
        return message.first(Sense.YOUR, at, at + 3) != null && message.isSymbol(message.sentenceEnd(at), "?");
    }

    private boolean isDenied(int from) {
        return message.before(from, Sense.NOT) != null || message.before(from, Sense.INSTEAD) != null;
    }

    private int mask(int start, int end) {
        int first = message.size();
        for (int at = 0; at < message.size(); at++) {
            Token token = message.token(at);
            if (token.end() > start && token.start() < end) {
                masked[at] = true;
                first = Math.min(first, at);
            }
        }
        return first;
    }

    /** "ana dot ruiz at example dot com", as speech recognition writes it, or "(at)" against robots. */
    private void spokenAddress() {
        boolean expected = asked.contains(Question.EMAIL) || message.first(Sense.OWN_EMAIL, 0, message.size()) != null;
        int tries = 0;
        for (int at = 1; expected && at < message.size() && tries < MOST_CANDIDATES; at++) {
            if (message.is(at, Sense.AT_SIGN) && !masked[at]) {
                SaidAddress said = SaidAddress.around(message, at);
                tries += said.isLong() ? 1 : 0;
                learnSaid(said);
            }
        }
    }

    private void learnSaid(SaidAddress said) {
        Optional<EmailAddress> address = said.isLong() ? EmailAddress.parse(said.spelled()) : Optional.empty();
        address.ifPresent(email -> {
            for (int token = said.from(); token < said.to(); token++) {
                masked[token] = true;
            }
            if (mayReplace(said.from(), message.token(said.to() - 1).end())) {
                notes.note(FactKind.EMAIL, email.value(), said.from(), said.to(), 0.85);
            }
        });
    }

    private static boolean isAddressSign(char c) {
        return Character.isLetterOrDigit(c) || ADDRESS_SIGNS.indexOf(c) >= 0;
    }

    private static boolean isDomainSign(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
