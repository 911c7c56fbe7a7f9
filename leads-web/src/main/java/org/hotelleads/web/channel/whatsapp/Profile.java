package org.hotelleads.web.channel.whatsapp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.web.channel.JsonPiece;

/**
 * What WhatsApp tells of the guest beside the message.
 *
 * @param ids the user id before the phone numbers, because it stays when the number is hidden
 */
record Profile(List<String> ids, String name, String username, String phone) {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    /**
     * The guest of a message, by the ids that the message names.
     *
     * @param contact what WhatsApp tells of the guest beside the message
     */
    static Profile of(JsonPiece contact, Optional<String> userId, Optional<String> number) {
        var numbers = Stream.of(number, contact.text("wa_id"))
                .flatMap(Optional::stream)
                .map(Profile::withoutPlus)
                .toList();
        var userIds = Stream.of(userId, contact.text("user_id")).flatMap(Optional::stream);
        return new Profile(
                Stream.concat(userIds, numbers.stream()).distinct().toList(),
                contact.text("profile", "name").orElse(null),
                contact.text("profile", "username").map(Profile::withoutSign).orElse(null),
                numbers.stream()
                        .filter(Profile::isNumber)
                        .findFirst()
                        .map(digits -> "+" + digits)
                        .orElse(null));
    }

    /** WhatsApp writes international numbers without their plus, but not everywhere. */
    static String withoutPlus(String number) {
        return number.startsWith("+") ? number.substring(1) : number;
    }

    private static String withoutSign(String username) {
        return username.startsWith("@") ? username.substring(1) : username;
    }

    private static boolean isNumber(String text) {
        return text.length() >= FEWEST_DIGITS
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** A country that one of the ids tells; null when none does. */
    String locale() {
        return ids.stream()
                .flatMap(id -> UserId.locale(id).stream())
                .findFirst()
                .orElse(null);
    }

    /** The claim of the guest's contact, with what the message itself says before what the profile says. */
    ContactClaim claim(ContactClaim said) {
        var claim = new ContactClaim(
                said.name() == null ? name : said.name(), said.email(), said.phone() == null ? phone : said.phone());
        var isEmpty = claim.name() == null && claim.email() == null && claim.phone() == null;
        return isEmpty ? null : claim;
    }
}
