package org.hotelleads.channel;

/** Why a delivery did not become what it should. */
public enum InboxTrouble {
    /** Nobody who knows the secret has sent it. */
    BAD_SIGNATURE,
    /** The secrets of the connection are enciphered by another key. */
    SECRETS_UNREADABLE,
    /** It is not what this vendor sends. */
    MALFORMED,
    /** What it says cannot be kept. */
    REFUSED,
    /** We have failed; the log says more. */
    FAULT,
    /** It must be fetched, for which there is no access token. */
    NEEDS_ACCESS_TOKEN,
    /** It must be fetched, and the vendor did not give it. */
    NOT_FETCHED,
    /** It must be fetched, and the vendor does not have it any more. */
    GONE;

    /** Whether trying once more by itself makes no sense. */
    public boolean isFinal() {
        return this == MALFORMED || this == REFUSED || this == GONE;
    }
}
