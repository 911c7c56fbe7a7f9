package org.hotelleads.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.hotelleads.access.InvitationMade.Purpose;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.Invitations.Opened;
import org.hotelleads.access.PasswordRules;
import org.hotelleads.web.faces.Notices;

/** The page behind the link of a mail, on which a person sets a password, and comes in. */
@Named
@RequestScoped
public class InvitationView {

    @Inject
    private Invitations invitations;

    @Inject
    private PasswordRules rules;

    @Inject
    private Arrival arrival;

    @Inject
    private Notices notices;

    private String token = "";
    private String name;
    private String password;
    private Optional<Opened> opened;

    /** The link and the form both say it; the page must know it before it takes anything from the form. */
    @PostConstruct
    void open() {
        var said = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        token = Optional.ofNullable(said.get("token")).orElse("");
    }

    public void take() throws IOException {
        var login = new String[1];
        var isTaken = notices.attempt(() -> {
            login[0] = invitations.take(token, name, password);
            return true;
        });
        if (isTaken) {
            arrival.comeIn(login[0], null);
        }
    }

    private Optional<Opened> opened() {
        if (opened == null) {
            opened = invitations.open(token);
        }
        return opened;
    }

    /** Whether the link opens anything. */
    public boolean isOpen() {
        return opened().isPresent();
    }

    /** Whether the person is here for the first time, rather than for another password. */
    public boolean isFirst() {
        return opened().filter(link -> link.purpose() == Purpose.INVITATION).isPresent();
    }

    public String getLogin() {
        return opened().map(link -> link.user().login()).orElse("");
    }

    public String getGreeted() {
        return opened().map(link -> link.user().name()).orElse("");
    }

    public int getShortest() {
        return rules.shortest();
    }

    public String getToken() {
        return token;
    }

    public String getName() {
        return name == null ? getGreeted() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
