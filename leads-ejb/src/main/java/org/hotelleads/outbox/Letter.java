package org.hotelleads.outbox;

import java.util.UUID;
import org.hotelleads.system.Vault;

/**
 * Something to be sent, as it is written down.
 *
 * @param hotelId the hotel it is about; null if it is about none
 * @param leadId the lead it is about; null if it is about none
 * @param userId the person who gets it; null for others
 * @param subscription the subscription of the program that gets it; null for people
 * @param receiver the address of the mail or of the program
 * @param onceKey what is written down with the same key again is not sent again; null if that cannot be
 * @param text the mail as plain text, or what the program gets
 * @param html the mail as HTML; null for programs
 * @param isSealed whether it is kept enciphered, and only until it is sent
 */
record Letter(
        Way way,
        Occasion occasion,
        Long hotelId,
        UUID leadId,
        Long userId,
        UUID subscription,
        String receiver,
        String onceKey,
        String subject,
        String text,
        String html,
        boolean isSealed) {

    static Letter mail(
            Occasion occasion, Long hotelId, UUID leadId, Long userId, String address, String onceKey, MailText mail) {
        return new Letter(
                Way.MAIL,
                occasion,
                hotelId,
                leadId,
                userId,
                null,
                address,
                onceKey,
                mail.subject(),
                mail.asText(),
                mail.asHtml(),
                false);
    }

    /** The same, of which nobody can read in the database what it says. */
    Letter sealedBy(Vault vault) {
        return new Letter(
                way,
                occasion,
                hotelId,
                leadId,
                userId,
                subscription,
                receiver,
                onceKey,
                subject,
                vault.lock(text),
                vault.lock(html),
                true);
    }

    static Letter webhook(Occasion occasion, long hotelId, UUID leadId, Subscriber subscriber, String payload) {
        return new Letter(
                Way.WEBHOOK,
                occasion,
                hotelId,
                leadId,
                null,
                subscriber.id(),
                subscriber.url(),
                null,
                occasion.event().orElseThrow(),
                payload,
                null,
                false);
    }
}
