package org.hotelleads.batch.export;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.exporting.CourierTrouble;
import org.hotelleads.system.OutgoingAddress;

/** What faults of the net mean for a courier. */
final class NetTrouble {

    private static final int MOST_CAUSES = 10;

    private NetTrouble() {}

    /** Nothing is known but that the line was cut, or nothing came, unless a cause says more. */
    static CourierTrouble of(Throwable fault) {
        return causes(fault)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> new CourierTrouble(DeliveryTrouble.NO_ANSWER, name(fault), fault));
    }

    static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private static Optional<CourierTrouble> known(Throwable cause) {
        if (cause instanceof CourierTrouble trouble) {
            return Optional.of(trouble);
        }
        if (cause instanceof OutgoingAddress.NotAllowed) {
            return Optional.of(new CourierTrouble(DeliveryTrouble.NOT_ALLOWED, "leads.export.private", cause));
        }
        var isAway = cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnresolvedAddressException
                || cause instanceof SSLException;
        return isAway
                ? Optional.of(new CourierTrouble(DeliveryTrouble.NOT_REACHED, name(cause), cause))
                : Optional.empty();
    }

    private static String name(Throwable fault) {
        return fault.getClass().getSimpleName();
    }
}
