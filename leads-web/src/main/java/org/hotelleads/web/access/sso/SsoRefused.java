package org.hotelleads.web.access.sso;

/** The way by the identity provider has ended; the message is for the log and holds nothing of a person. */
class SsoRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final SsoTrouble trouble;

    SsoRefused(SsoTrouble trouble, String why) {
        super(why);
        this.trouble = trouble;
    }

    SsoTrouble trouble() {
        return trouble;
    }
}
