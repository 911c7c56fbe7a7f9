package org.hotelleads.exporting;

import java.util.Map;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;

/**
 * Brings files to one kind of target, in the words that this kind understands. A courier keeps nothing, holds no
 * transaction, and comes back within minutes whatever the other side does: everything that it waits for has an end. What
 * it brings under a name stands there as a whole or not at all; brought once more it takes the place of itself.
 */
public interface Courier {

    TargetKind kind();

    /**
     * @param settings what the target was told, in clear
     * @param fileName without folders
     * @throws CourierTrouble if it does not stand there now
     */
    void bring(Map<TargetSetting, String> settings, String fileName, FileContent content);

    /**
     * Connects, writes a small file, and takes it away again.
     *
     * @throws CourierTrouble if that is not possible; with what is to be seen of the other side, such as the fingerprint of
     *     its key
     */
    void test(Map<TargetSetting, String> settings);
}
