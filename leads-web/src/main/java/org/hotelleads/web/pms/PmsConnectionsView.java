package org.hotelleads.web.pms;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.pms.KnownPms;
import org.hotelleads.pms.PmsChecks;
import org.hotelleads.pms.PmsConnections;
import org.hotelleads.pms.PmsMode;
import org.hotelleads.pms.PmsTest;
import org.hotelleads.web.channel.WebhookAddress;
import org.hotelleads.web.faces.Notices;

/** The connected hotel systems, how it goes, and what is done with the connection whose button is pressed. */
@Named
@ViewScoped
public class PmsConnectionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PmsConnections connections;

    @EJB
    private PmsChecks checks;

    @Inject
    private PmsView page;

    @Inject
    private WebhookAddress addresses;

    @Inject
    private Notices notices;

    @Inject
    private PmsWords names;

    @Inject
    private Clock clock;

    private transient List<KnownPms> all;
    private transient Map<String, PmsTest> tests;
    private String asked;
    private String fresh;

    public List<KnownPms> getAll() {
        if (all == null) {
            all = page.isChain() ? connections.all() : List.of();
        }
        return all;
    }

    /** In how many seconds the page is to look again. */
    public long getLookIn() {
        return NextLook.in(getAll(), clock.instant());
    }

    /** Looks again, as the page does by itself. */
    public void look() {
        all = null;
    }

    /** The address to enter at the vendor. */
    public String address(KnownPms connection) {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return addresses.of(connection.id(), request);
    }

    /** What the system answered when the button was pressed; null if it was not. */
    public PmsTest tested(KnownPms connection) {
        return tests == null ? null : tests.get(connection.id());
    }

    public void test() {
        notices.attempt(() -> {
            tests = tests == null ? new HashMap<>() : tests;
            tests.put(pressed(), checks.test(pressed()));
            return true;
        });
        look();
    }

    public void syncNow() {
        act("pms.sync.asked", () -> connections.syncNow(pressed()));
    }

    public void importAgain() {
        act("pms.import.asked", () -> connections.askImport(pressed()));
    }

    public void cancelImport() {
        act("pms.import.cancelled", () -> connections.cancelImport(pressed()));
    }

    public void applyVanished() {
        act("pms.vanished.done", () -> connections.applyVanished(pressed()));
    }

    public void drop() {
        act("connections.dropped", () -> connections.dropFormerSecret(pressed()));
    }

    public void turn(boolean on) {
        act(on ? "pms.turnedOn" : "pms.turnedOff", () -> connections.turn(pressed(), on));
    }

    public void switchTo(String mode) {
        act("pms.mode.done." + mode, () -> connections.switchTo(pressed(), PmsMode.valueOf(mode)));
    }

    /** Says which hotel a property is; its waiting bookings are looked at then. */
    public void map() {
        var told = PmsView.parameters();
        var hotel = Optional.ofNullable(told.get("hotel")).filter(code -> !code.isEmpty());
        act("pms.property.done", () -> connections.map(pressed(), told.get("property"), hotel.orElse(null)));
    }

    /** Asks first: the vendor goes on delivering to nowhere. */
    public void ask() {
        asked = pressed();
    }

    public void remove() {
        act("connections.removed", () -> connections.remove(asked));
    }

    private void act(String done, Runnable work) {
        var isDone = notices.attempt(() -> {
            work.run();
            return true;
        });
        if (isDone) {
            notices.done(done);
        }
        look();
    }

    /** Shows the address of a connection that was just made until the page is left. */
    void show(String id) {
        fresh = id;
        look();
    }

    static String pressed() {
        return PmsView.parameters().get("connection");
    }

    public KnownPms getFresh() {
        return find(fresh).orElse(null);
    }

    /** The name of the connection that is asked about. */
    public String getAskedTitle() {
        return find(asked).map(names::title).orElse("");
    }

    Optional<KnownPms> find(String id) {
        return getAll().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
