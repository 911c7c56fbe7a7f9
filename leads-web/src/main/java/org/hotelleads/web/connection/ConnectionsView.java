package org.hotelleads.web.connection;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.channel.Connections;
import org.hotelleads.channel.KnownConnection;
import org.hotelleads.channel.KnownConnection.Count;
import org.hotelleads.web.channel.WebhookAddress;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** The channels page: what is connected, how it goes, and what is done with the connection whose button is pressed. */
@Named
@ViewScoped
public class ConnectionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is counted by a name that people read; all else is the vendor's own. */
    private static final List<String> NAMED = List.of(
            "message",
            "echo",
            "edit",
            "deletion",
            "renamed",
            "duplicate",
            "notice",
            "failure",
            "BAD_SIGNATURE",
            "SECRETS_UNREADABLE");

    private static final Duration REMEMBERED = Duration.ofDays(3);

    @EJB
    private Connections connections;

    @Inject
    private WebhookAddress addresses;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private transient List<KnownConnection> all;
    private String asked;
    private String fresh;

    public List<KnownConnection> getAll() {
        if (all == null) {
            all = isAllowed() ? connections.all() : List.of();
        }
        return all;
    }

    public boolean isAllowed() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    /** The address to enter at the vendor. */
    public String address(KnownConnection connection) {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return addresses.of(connection.id(), request);
    }

    /** How it is called: by its own name, or else by its kind. */
    public String title(KnownConnection connection) {
        return Objects.requireNonNullElseGet(connection.name(), () -> words.of(connection.kind()));
    }

    /** What is counted by a name for people. */
    public List<Count> counts(KnownConnection connection) {
        return connection.counts().stream()
                .filter(count -> NAMED.contains(count.what()))
                .sorted(Comparator.comparing(count -> NAMED.indexOf(count.what())))
                .toList();
    }

    /** Whether what last went wrong still matters: something waits because of it, or it was not long ago. */
    public boolean isTroubled(KnownConnection connection) {
        return connection.trouble() != null
                && (!connection.stuck().isEmpty()
                        || connection.troubledAt().isAfter(clock.instant().minus(REMEMBERED)));
    }

    /** What the vendor tells that is no message. */
    public List<Count> ignored(KnownConnection connection) {
        return connection.counts().stream()
                .filter(count -> !NAMED.contains(count.what()))
                .toList();
    }

    public long ignoredInAll(KnownConnection connection) {
        return ignored(connection).stream().mapToLong(Count::number).sum();
    }

    public void turn(boolean on) {
        act(() -> connections.turn(pressed(), on), on ? "connections.turnedOn" : "connections.turnedOff");
    }

    public void drop() {
        act(() -> connections.dropFormerSecret(pressed()), "connections.dropped");
    }

    public void tryAgain() {
        act(() -> connections.tryAgain(pressed()), "connections.againAsked");
    }

    /** Asks first: the vendor goes on delivering to nowhere. */
    public void ask() {
        asked = pressed();
    }

    public void remove() {
        act(() -> connections.remove(asked), "connections.removed");
    }

    private void act(Runnable work, String done) {
        var isDone = notices.attempt(() -> {
            work.run();
            return true;
        });
        if (isDone) {
            notices.done(done);
        }
        refresh();
    }

    /** What is shown is read anew. */
    void refresh() {
        all = null;
    }

    /** Shows the address of a connection that was just made until the page is left. */
    void show(String id) {
        fresh = id;
        refresh();
    }

    static String pressed() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("connection");
    }

    public KnownConnection getFresh() {
        return find(fresh).orElse(null);
    }

    /** The name of the connection that is asked about. */
    public String getAskedTitle() {
        return find(asked).map(this::title).orElse("");
    }

    Optional<KnownConnection> find(String id) {
        return getAll().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
