package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Allowances;
import org.hotelleads.access.Pace;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.channel.OpenConnection;
import org.hotelleads.web.access.SenderAddress;

/**
 * How often a web form that anybody may send is sent from one address; each node counts by itself. Vendors, and servers
 * that seal what they pass on, come as often as they want.
 */
@ApplicationScoped
public class FormPace {

    private static final int MOST = 20_000;

    @Inject
    private Clock clock;

    @Inject
    private SenderAddress addresses;

    @Inject
    @ConfigProperty(name = "leads.forms.rate", defaultValue = "30")
    private int limit;

    private final Allowances<String> senders = new Allowances<>(MOST);

    /** What is to be told to a sender that comes too often; empty for all others. */
    Optional<Pace> tooFast(OpenConnection connection, HttpServletRequest request) {
        var isOpen = connection.kind() == ConnectionKind.WEB_FORM
                && connection.secrets().isEmpty();
        if (!isOpen || limit <= 0) {
            return Optional.empty();
        }
        var sender = connection.id() + " " + addresses.network(request);
        return Optional.of(senders.take(sender, limit, clock.instant())).filter(pace -> !pace.isWithin());
    }
}
