package org.hotelleads.channel;

/** What a kept secret is good for. */
public enum SecretUse {
    SECRET,
    /** The one before, which holds as well until everybody signs with the new one. */
    FORMER_SECRET,
    VERIFY_TOKEN,
    ACCESS_TOKEN;

    static SecretUse of(Setting setting) {
        return valueOf(setting.name());
    }
}
