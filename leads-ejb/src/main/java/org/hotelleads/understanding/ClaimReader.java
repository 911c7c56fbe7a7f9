package org.hotelleads.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.PhoneNumber;

/** Believes of the channel's claim what the guest's own words do not say. */
final class ClaimReader {
    private static final Pattern RANDOM_NAME = Pattern.compile(".*[0-9@/_<>#].*");
    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.");
    private static final double PROFILE_NAME = 0.6;
    private static final double AS_GOOD_AS_SAID = 0.9;

    private final Notebook notes;
    private final Vocabularies words;

    ClaimReader(Notebook notes, Vocabularies words) {
        this.notes = notes;
        this.words = words;
    }

    void learn(ContactClaim claim, List<String> regions, Channel channel) {
        if (claim == null) {
            return;
        }
        EmailAddress.parse(claim.email())
                .filter(email -> isNews(FactKind.EMAIL))
                .ifPresent(email -> notes.noteClaim(FactKind.EMAIL, email.value(), AS_GOOD_AS_SAID));
        phone(claim.phone(), regions, channel)
                .filter(phone -> isNews(FactKind.PHONE))
                .ifPresent(phone -> notes.noteClaim(FactKind.PHONE, phone.value(), AS_GOOD_AS_SAID));
        name(claim.name(), channel)
                .filter(name -> isNews(FactKind.NAME))
                .ifPresent(name -> notes.noteClaim(FactKind.NAME, name, PROFILE_NAME));
    }

    private boolean isNews(FactKind kind) {
        return !notes.knows(kind) || notes.fact(kind).isClaimed();
    }

    /** The country of a claimed number; WhatsApp's user ids without a number begin with it, such as "US.1349…". */
    static Optional<String> country(String claimed, Channel channel) {
        if (claimed != null && USER_ID.matcher(claimed).lookingAt()) {
            return Optional.of(claimed.substring(0, 2));
        }
        return phone(claimed, List.of(), channel).flatMap(PhoneNumber::region);
    }

    /** WhatsApp gives the international number without its plus. */
    private static Optional<PhoneNumber> phone(String text, List<String> regions, Channel channel) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<PhoneNumber> international =
                channel == Channel.WHATSAPP && !text.strip().startsWith("+")
                        ? PhoneNumber.parse("+" + text.strip(), null)
                        : Optional.empty();
        return international
                .or(() -> regions.stream()
                        .map(region -> PhoneNumber.parse(text, region))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> PhoneNumber.parse(text, null));
    }

    /** Profiles are called anything; who was on the phone was called so by somebody who listened. */
    private Optional<String> name(String text, Channel channel) {
        if (text == null
                || RANDOM_NAME
                        .matcher(text.substring(0, Math.min(text.length(), 200)))
                        .matches()) {
            return Optional.empty();
        }
        return PersonName.of(text).filter(name -> channel == Channel.PHONE || words.mayBePerson(name));
    }
}
