package org.hotelleads.connector.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.hotelleads.pms.PmsAddress;

/** Connects what a vendor's interface can be asked with the address where it is asked. */
@ApplicationScoped
public class Switchboard {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    private record Place(Class<?> api, URI base) {}

    private final Map<Place, Object> connected = new ConcurrentHashMap<>();
    private Duration patience;
    private boolean privateToo;

    protected Switchboard() {}

    /**
     * @param seconds how long to wait for the next bytes of an answer
     * @param privateToo whether systems in our own network may be asked
     */
    @Inject
    public Switchboard(
            @ConfigProperty(name = "leads.pms.timeout", defaultValue = "30") int seconds,
            @ConfigProperty(name = "leads.pms.private", defaultValue = "true") boolean privateToo) {
        this(Duration.ofSeconds(seconds), privateToo);
    }

    public Switchboard(Duration patience, boolean privateToo) {
        this.patience = patience;
        this.privateToo = privateToo;
    }

    /**
     * The interface as it is spoken at an address. Its paths stand on its methods: a type with a path of its own would be
     * taken by the server for something that it is to serve itself.
     *
     * @throws org.hotelleads.pms.PmsTrouble of kind REFUSED if that is no address of the web, or one at which nothing may be asked
     */
    public <T> T to(Class<T> api, String address) {
        var base = PmsAddress.toAsk(address, privateToo);
        return api.cast(connected.computeIfAbsent(new Place(api, base), this::connect));
    }

    private Object connect(Place place) {
        return RestClientBuilder.newBuilder()
                .baseUri(place.base())
                .connectTimeout(TO_CONNECT.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(place.api());
    }
}
