package org.hotelleads.capture;

import java.util.ArrayList;
import java.util.List;
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

    private static final int LONGEST_NAME = 100;

    public LeadForm {
        name = blankToNull(name);
        email = blankToNull(email);
        phone = blankToNull(phone);
        message = message == null ? "" : message.strip();
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
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
