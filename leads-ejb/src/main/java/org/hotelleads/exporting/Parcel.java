package org.hotelleads.exporting;

import java.util.Map;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;

/** A file with all that a courier has to know. It holds secrets in clear and is never stored, shown or logged. */
public record Parcel(TargetKind kind, Map<TargetSetting, String> settings, String fileName, FileContent content) {

    public Parcel {
        settings = Map.copyOf(settings);
    }

    /** No secret. */
    @Override
    public String toString() {
        return kind + " " + fileName;
    }
}
