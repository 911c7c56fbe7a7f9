package org.hotelleads.access;

import java.util.Optional;

/**
 * Who somebody is at an identity provider. Names and addresses change hands; only issuer and subject together stay the
 * same person.
 *
 * @param issuer the provider's own address
 * @param subject the provider's id of the person
 */
public record OutsideIdentity(String issuer, String subject) {

    /**
     * A sign-in that came about at the provider.
     *
     * @param session the provider's id of its own sign-in; it may give none
     * @param idToken what the provider signed; told again when signing out there
     */
    public record Visit(OutsideIdentity person, Optional<String> session, Optional<String> idToken) {}
}
