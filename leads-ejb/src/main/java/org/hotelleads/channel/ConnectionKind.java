package org.hotelleads.channel;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be connected, and what each kind wants to know. */
public enum ConnectionKind {
    WHATSAPP(EnumSet.of(Setting.SECRET), EnumSet.of(Setting.VERIFY_TOKEN)),
    MESSENGER(EnumSet.of(Setting.SECRET), EnumSet.of(Setting.VERIFY_TOKEN)),
    INSTAGRAM(EnumSet.of(Setting.SECRET), EnumSet.of(Setting.VERIFY_TOKEN)),
    /** A service that passes leads on cannot sign them: for such a one the secret stays empty. */
    LEAD_ADS(EnumSet.noneOf(Setting.class), EnumSet.of(Setting.SECRET, Setting.VERIFY_TOKEN, Setting.ACCESS_TOKEN)),
    CHATWOOT(EnumSet.noneOf(Setting.class), EnumSet.of(Setting.SECRET)),
    TWILIO(EnumSet.of(Setting.SECRET), EnumSet.noneOf(Setting.class)),
    WEB_FORM(EnumSet.noneOf(Setting.class), EnumSet.of(Setting.SECRET, Setting.THANKS));

    private final Set<Setting> needed;
    private final Set<Setting> welcome;

    ConnectionKind(Set<Setting> needed, Set<Setting> welcome) {
        this.needed = needed;
        this.welcome = welcome;
    }

    /** Whether it does not work without. */
    public boolean needs(Setting setting) {
        return needed.contains(setting);
    }

    /** Whether it can make use of it. */
    public boolean takes(Setting setting) {
        return needs(setting) || welcome.contains(setting);
    }

    public static Optional<ConnectionKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
