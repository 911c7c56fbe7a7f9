package org.hotelleads.exporting;

import java.util.Map;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetSetting;

/**
 * What came of trying a target.
 *
 * @param seen what the other side has shown, such as the fingerprint of its key
 * @param trouble null when it went well
 * @param detail what else is known of the trouble; null if nothing
 */
public record TargetTest(Map<TargetSetting, String> seen, DeliveryTrouble trouble, String detail) {

    public boolean isGood() {
        return trouble == null;
    }
}
