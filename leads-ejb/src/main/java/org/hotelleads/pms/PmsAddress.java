package org.hotelleads.pms;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.hotelleads.system.OutgoingAddress;

/** The base URL of a hotel system: http or https, and of a server to which we may connect. */
public final class PmsAddress {

    private PmsAddress() {}

    /**
     * The address, after its name was looked up. To be asked for each time, since a name may mean something else by now.
     *
     * @param privateToo whether a system in our own network may be asked
     * @throws PmsTrouble of kind REFUSED if it is no address of the web, or one at which nothing may be asked; of kind
     *     DOWN if its name is not known
     */
    public static URI toAsk(String address, boolean privateToo) {
        var uri =
                ofWeb(address).orElseThrow(() -> new PmsTrouble(PmsTrouble.Kind.REFUSED, "the base URL is no address"));
        try {
            OutgoingAddress.find(uri.getHost(), privateToo);
            return uri;
        } catch (OutgoingAddress.NotAllowed inside) {
            throw new PmsTrouble(PmsTrouble.Kind.REFUSED, "nothing may be asked at the base URL", inside);
        } catch (UnknownHostException noSuchName) {
            throw new PmsTrouble(PmsTrouble.Kind.DOWN, "the name of the base URL is not known", noSuchName);
        }
    }

    /** Whether it could be one, as far as one knows without asking anybody. */
    static boolean isPossible(String address) {
        return ofWeb(address)
                .filter(uri -> uri.getUserInfo() == null)
                .filter(uri -> !OutgoingAddress.isHopeless(uri.getHost(), true))
                .isPresent();
    }

    private static Optional<URI> ofWeb(String address) {
        try {
            var uri = new URI(address.strip());
            var isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
