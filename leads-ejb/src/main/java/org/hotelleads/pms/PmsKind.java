package org.hotelleads.pms;

import static org.hotelleads.pms.PmsSetting.ACCESS_TOKEN;
import static org.hotelleads.pms.PmsSetting.API_KEY;
import static org.hotelleads.pms.PmsSetting.APP_KEY;
import static org.hotelleads.pms.PmsSetting.BASE_URL;
import static org.hotelleads.pms.PmsSetting.CLIENT_ID;
import static org.hotelleads.pms.PmsSetting.CLIENT_SECRET;
import static org.hotelleads.pms.PmsSetting.CLIENT_TOKEN;
import static org.hotelleads.pms.PmsSetting.DATE_FORMAT;
import static org.hotelleads.pms.PmsSetting.ENTERPRISE_ID;
import static org.hotelleads.pms.PmsSetting.EXTERNAL_SYSTEM;
import static org.hotelleads.pms.PmsSetting.IDENTITY_URL;
import static org.hotelleads.pms.PmsSetting.PASSWORD;
import static org.hotelleads.pms.PmsSetting.PROPERTY;
import static org.hotelleads.pms.PmsSetting.SCOPE;
import static org.hotelleads.pms.PmsSetting.SECRET;
import static org.hotelleads.pms.PmsSetting.SERVICE_IDS;
import static org.hotelleads.pms.PmsSetting.USERNAME;
import static org.hotelleads.pms.PmsSetting.ZONE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The hotel systems that can be connected, and what each wants to know. */
public enum PmsKind {
    /** Whatever system can send our own format, signed after Standard Webhooks. */
    BOOKING_API(false, EnumSet.of(SECRET), EnumSet.noneOf(PmsSetting.class)),
    OPERA(
            true,
            EnumSet.of(BASE_URL, APP_KEY, CLIENT_ID, CLIENT_SECRET, EXTERNAL_SYSTEM, PROPERTY),
            EnumSet.of(ENTERPRISE_ID, SCOPE, USERNAME, PASSWORD, ZONE)),
    MEWS(true, EnumSet.of(CLIENT_TOKEN, ACCESS_TOKEN), EnumSet.of(BASE_URL, PROPERTY, SERVICE_IDS, SECRET)),
    APALEO(true, EnumSet.of(CLIENT_ID, CLIENT_SECRET), EnumSet.of(BASE_URL, IDENTITY_URL, PROPERTY, SECRET)),
    CLOUDBEDS(true, EnumSet.of(API_KEY), EnumSet.of(BASE_URL, PROPERTY, DATE_FORMAT, SECRET));

    private final boolean asked;
    private final Set<PmsSetting> needed;
    private final Set<PmsSetting> welcome;

    PmsKind(boolean asked, Set<PmsSetting> needed, Set<PmsSetting> welcome) {
        this.asked = asked;
        this.needed = needed;
        this.welcome = welcome;
    }

    /** Whether we ask it for bookings; otherwise it only tells us. */
    public boolean isAsked() {
        return asked;
    }

    /** Whether it does not work without. */
    public boolean needs(PmsSetting setting) {
        return needed.contains(setting);
    }

    /** Whether it can make use of it. */
    public boolean takes(PmsSetting setting) {
        return needs(setting) || welcome.contains(setting);
    }

    public static Optional<PmsKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
