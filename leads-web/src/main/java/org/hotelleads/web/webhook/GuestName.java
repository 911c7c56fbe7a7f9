package org.hotelleads.web.webhook;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.web.channel.ChannelEvent.Said;

/** What a channel holds of a guest; a user name that reads like a person's stands in for a name that is not there. */
final class GuestName {

    private static final String BETWEEN_WORDS = "[._-]";
    private static final int SHORTEST_WORD = 2;

    private GuestName() {}

    static ContactClaim of(Said said) {
        var claim = said.contact();
        var hasName = claim != null
                && claim.name() != null
                && claim.name().codePoints().anyMatch(Character::isLetter);
        if (hasName || said.username() == null || !isLikeAName(said.username())) {
            return claim;
        }
        var name = Arrays.stream(said.username().split(BETWEEN_WORDS))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
        return claim == null
                ? new ContactClaim(name, null, null)
                : new ContactClaim(name, claim.email(), claim.phone());
    }

    /** At least two words of letters, such as in ana.ruiz. */
    private static boolean isLikeAName(String username) {
        var words = username.split(BETWEEN_WORDS);
        return words.length > 1
                && Arrays.stream(words)
                        .allMatch(word -> word.length() >= SHORTEST_WORD
                                && word.codePoints().allMatch(Character::isLetter));
    }
}
