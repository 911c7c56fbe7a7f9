package org.hotelleads.connector.opera;

import static org.hotelleads.pms.PmsSetting.APP_KEY;
import static org.hotelleads.pms.PmsSetting.BASE_URL;
import static org.hotelleads.pms.PmsSetting.CLIENT_ID;
import static org.hotelleads.pms.PmsSetting.CLIENT_SECRET;
import static org.hotelleads.pms.PmsSetting.ENTERPRISE_ID;
import static org.hotelleads.pms.PmsSetting.EXTERNAL_SYSTEM;
import static org.hotelleads.pms.PmsSetting.PASSWORD;
import static org.hotelleads.pms.PmsSetting.PROPERTY;
import static org.hotelleads.pms.PmsSetting.USERNAME;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.hotelleads.fakepms.opera.OperaGate;
import org.hotelleads.fakepms.opera.OperaQueue;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;

/** Connections to OPERA as a test needs them; the hotel's clock goes by Madrid. */
final class SomeOpera {

    static final String HOTEL = "HOTEL1";
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private SomeOpera() {}

    /** With the credentials of the client alone. */
    static PmsAccess byClient(String url) {
        return access(url, Map.of(ENTERPRISE_ID, OperaGate.ENTERPRISE));
    }

    /** With those of a user as well. */
    static PmsAccess byUser(String url) {
        return access(url, Map.of(USERNAME, OperaGate.USERNAME, PASSWORD, OperaGate.PASSWORD));
    }

    static PmsAccess with(PmsAccess access, PmsSetting setting, String value) {
        var settings = new HashMap<>(access.settings());
        settings.put(setting, value);
        return new PmsAccess("c1", PmsKind.OPERA, settings, access.zones(), access.zone());
    }

    private static PmsAccess access(String url, Map<PmsSetting, String> more) {
        var settings = new HashMap<>(Map.of(
                BASE_URL, url,
                APP_KEY, OperaGate.APP_KEY,
                CLIENT_ID, OperaGate.CLIENT_ID,
                CLIENT_SECRET, OperaGate.CLIENT_SECRET,
                EXTERNAL_SYSTEM, OperaQueue.EXTERNAL_SYSTEM,
                PROPERTY, HOTEL));
        settings.putAll(more);
        return new PmsAccess("c1", PmsKind.OPERA, settings, Map.of(), MADRID);
    }
}
