package org.hotelleads.capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * A lead that somebody writes down by hand, or that a form sends.
 *
 * @param hotel the hotel's code
 * @param name at most 100 characters; null when unknown, like email and phone; one of the three is required
 * @param message what the guest wanted, in words; may be empty
 */
public record LeadForm(String hotel, Channel channel, String name, String email, String phone, String message) {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MESSAGE_BYTES = 16 * 1024;

    public LeadForm {
        name = blankToNull(name);
        email = blankToNull(email);
        phone = blankToNull(phone);
        message = message == null ? "" : visible(message).strip();
    }

    /**
     * @param region the country (ISO 3166) of a phone number that is written without one
     * @throws Refusal naming each flaw
     */
    void requireFlawless(String region) {
        var flaws = new ArrayList<Flaw>();
        if (name == null && email == null && phone == null) {
            flaws.add(new Flaw("name", "error.lead.noContact", List.of()));
        }
        if (name != null && name.length() > LONGEST_NAME) {
            flaws.add(new Flaw("name", "error.tooLong", List.of(String.valueOf(LONGEST_NAME))));
        }
        if (email != null && EmailAddress.parse(email).isEmpty()) {
            flaws.add(new Flaw("email", "error.email", List.of()));
        }
        if (phone != null && PhoneNumber.parse(phone, region).isEmpty()) {
            flaws.add(new Flaw("phone", "error.phone", List.of(region)));
        }
        if (message.getBytes(StandardCharsets.UTF_8).length > LONGEST_MESSAGE_BYTES) {
            flaws.add(new Flaw("message", "error.text.tooLong", List.of(String.valueOf(LONGEST_MESSAGE_BYTES))));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static String blankToNull(String text) {
        return text == null || visible(text).isBlank() ? null : visible(text).strip();
    }

    /** A page lets pass what cannot be seen, and the database would not take it. */
    private static String visible(String text) {
        return CONTROLS.matcher(text).replaceAll("");
    }
}
