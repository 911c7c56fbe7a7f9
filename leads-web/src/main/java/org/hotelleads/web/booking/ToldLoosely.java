package org.hotelleads.web.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * What linked data tells of one thing: each field is asked for by the names that it may have. What is there and wrong is
 * noted, and what is missing where the reader cannot do without.
 *
 * @param path of the thing within the document, with a point at its end
 */
record ToldLoosely(LinkedPiece piece, String path, List<Flaw> flaws) {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern HEADS = Pattern.compile("[0-9]{1,4}");

    ToldLoosely(LinkedPiece piece) {
        this(piece, "", new ArrayList<>());
    }

    /** The thing under the first of the names that is there. */
    ToldLoosely inside(String... names) {
        var name = Stream.of(names)
                .filter(each -> !piece.get(each).isNothing())
                .findFirst()
                .orElse(names[0]);
        return new ToldLoosely(piece.get(name), path + name + ".", flaws);
    }

    /** Each of the things under a name, of which there may be one or several. */
    List<ToldLoosely> each(String name) {
        return piece.get(name)
                .all()
                .map(one -> new ToldLoosely(one, path + name + ".", flaws))
                .toList();
    }

    Optional<String> text(int most, String... names) {
        return written(names).findFirst().flatMap(name -> checked(name, most));
    }

    private Optional<String> checked(String name, int most) {
        var text = piece.get(name).text().orElseThrow();
        var wrong = Characters.flawOf(text);
        wrong.ifPresent(flaw -> wrong(name, flaw.key(), flaw.details()));
        if (text.codePointCount(0, text.length()) > most) {
            return wrong(name, "error.tooLong", List.of(String.valueOf(most)));
        }
        return wrong.isPresent() ? Optional.empty() : Optional.of(text);
    }

    Optional<LooseTime> time(String... names) {
        var name = written(names).findFirst();
        var time = written(names)
                .flatMap(each -> LooseTime.of(piece.get(each).text().orElseThrow()).stream())
                .findFirst();
        if (name.isPresent() && time.isEmpty()) {
            wrong(name.get(), "error.booking.time", List.of());
        }
        return time;
    }

    Optional<BigDecimal> amount(String... names) {
        var name = written(names).findFirst();
        var amount =
                name.flatMap(each -> Amounts.ofNumber(piece.get(each).text().orElseThrow()));
        if (name.isPresent() && amount.isEmpty()) {
            wrong(name.get(), "error.booking.amount", List.of());
        }
        return amount;
    }

    Optional<String> currency(String... names) {
        var name = written(names).findFirst();
        var code = name.map(each -> piece.get(each).text().orElseThrow().toUpperCase(Locale.ROOT));
        if (code.isPresent() && !CURRENCY.matcher(code.get()).matches()) {
            return wrong(name.orElseThrow(), "error.hotel.currency", List.of(Characters.visible(code.get())));
        }
        return code;
    }

    /** How many people; what is no number tells nothing. */
    Optional<Integer> heads(String name) {
        return piece.get(name)
                .text()
                .or(() -> piece.get(name).get("value").text())
                .filter(HEADS.asMatchPredicate())
                .map(Integer::valueOf);
    }

    /** Whether it is there decides whether it is missed; what is wrong in itself is noted already. */
    void require(String field, boolean isThere) {
        var isNoted = flaws.stream().anyMatch(flaw -> flaw.field().equals(path + field));
        if (!isThere && !isNoted) {
            wrong(field, "error.required", List.of());
        }
    }

    /** @throws Refusal naming all that was noted */
    void requireFlawless() {
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private Stream<String> written(String... names) {
        return Stream.of(names).filter(name -> piece.get(name).text().isPresent());
    }

    private <T> Optional<T> wrong(String name, String key, List<String> details) {
        flaws.add(new Flaw(path + name, key, details));
        return Optional.empty();
    }
}
