package org.hotelleads.exporting;

import jakarta.ejb.ApplicationException;
import java.util.Map;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetSetting;

/** A courier could not bring a file, or try a target. The message is for those who run the chain: never a secret, never a guest. */
@ApplicationException(rollback = true)
public class CourierTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DeliveryTrouble kind;
    private final transient Map<TargetSetting, String> seen;

    private CourierTrouble(DeliveryTrouble kind, String detail, Throwable cause, Map<TargetSetting, String> seen) {
        super(detail, cause);
        this.kind = kind;
        this.seen = Map.copyOf(seen);
    }

    public CourierTrouble(DeliveryTrouble kind, String detail, Throwable cause) {
        this(kind, detail, cause, Map.of());
    }

    public CourierTrouble(DeliveryTrouble kind, String detail) {
        this(kind, detail, null, Map.of());
    }

    /** The other side has shown something that nobody has said to be right. */
    public CourierTrouble(DeliveryTrouble kind, TargetSetting setting, String seen) {
        this(kind, seen, null, Map.of(setting, seen));
    }

    /** What the other side has shown, such as the fingerprint of its key. */
    public Map<TargetSetting, String> seen() {
        return seen;
    }

    public DeliveryTrouble kind() {
        return kind;
    }
}
