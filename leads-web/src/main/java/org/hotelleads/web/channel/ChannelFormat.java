package org.hotelleads.web.channel;

import java.util.List;

/** Reads the deliveries of one vendor. */
@FunctionalInterface
public interface ChannelFormat {

    /**
     * What the delivery tells, in the order of its body. Odd content is ignored and never a fault.
     *
     * @throws org.hotelleads.system.Refusal when the body is malformed
     */
    List<ChannelEvent> read(Delivery delivery);
}
