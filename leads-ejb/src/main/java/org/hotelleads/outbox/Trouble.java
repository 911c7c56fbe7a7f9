package org.hotelleads.outbox;

/** Why something could not be sent. */
public enum Trouble {
    /** Nobody answers at the server's address. */
    NOT_REACHED,
    /** The server did not answer in time. */
    NO_ANSWER,
    /** The server does not take our user and password. */
    WRONG_SIGN_IN,
    /** No secret connection to the server could be made. */
    NO_TLS,
    /** The server said no. */
    REFUSED,
    /** The connection ended in the middle. */
    CUT_OFF,
    /** It is no address to which anything can be sent. */
    WRONG_ADDRESS,
    /** It is an address inside of our own network. */
    OWN_NETWORK,
    /** The receiver wants no more of it, for good. */
    GONE,
    /** The subscription was removed meanwhile. */
    UNSUBSCRIBED,
    /** The secret to sign with cannot be read: the key of the secrets is another one. */
    NO_SECRET;

    /** Whether trying again cannot help. */
    boolean isFinal() {
        return this == GONE || this == UNSUBSCRIBED;
    }
}
