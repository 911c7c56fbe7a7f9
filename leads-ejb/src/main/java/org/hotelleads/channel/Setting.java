package org.hotelleads.channel;

/** What a connection may be told, by the name that it has in the HTTP API. */
public enum Setting {
    /** What the vendor signs with. */
    SECRET("secret"),
    /** What the vendor shows when it first looks whether the address is ours. */
    VERIFY_TOKEN("verifyToken"),
    /** What we show to the vendor when we fetch something. */
    ACCESS_TOKEN("accessToken"),
    /** Where the browser of a guest goes that has sent a form. */
    THANKS("thanks");

    private final String field;

    Setting(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** Whether nobody may see it again. */
    public boolean isSecret() {
        return this != THANKS;
    }
}
