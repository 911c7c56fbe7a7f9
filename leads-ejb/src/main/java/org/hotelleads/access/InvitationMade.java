package org.hotelleads.access;

import java.time.Instant;

/**
 * Somebody is to get a link by mail with which they set their password. Told in the transaction in which it is made.
 *
 * @param by the name of whoever invites; empty if the person asked for it
 * @param token what the link proves itself by; nobody else may see it
 */
public record InvitationMade(User to, String by, Purpose purpose, String token, Instant until) {

    /** What the link is for. */
    public enum Purpose {
        /** To come in for the first time. */
        INVITATION,
        /** To choose another password. */
        NEW_PASSWORD
    }
}
