package org.hotelleads.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.RecentSignIns;
import org.hotelleads.access.SignIns;
import org.hotelleads.web.access.sso.SsoFarewell;
import org.hotelleads.web.faces.PageWords;

/** The sign-in page: takes login and password, and leads to the address that was wanted. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SecurityContext security;

    @Inject
    private SignIns signIns;

    @Inject
    private RecentSignIns recentSignIns;

    @Inject
    private Arrival arrival;

    @Inject
    private SsoFarewell farewell;

    @Inject
    private CurrentCaller caller;

    @Inject
    private FacesContext faces;

    @Inject
    private PageWords words;

    private String login;
    private String password;
    private String to;

    /** Somebody who is signed in already has nothing to do here. */
    public void open() throws IOException {
        if (caller.get().isKnown()) {
            arrival.goOn(to);
        }
    }

    public void signIn() throws IOException {
        var parameters = AuthenticationParameters.withParams()
                .credential(
                        new UsernamePasswordCredential(login == null ? "" : login, password == null ? "" : password));
        if (security.authenticate(request(), response(), parameters) == AuthenticationStatus.SUCCESS) {
            startAfresh();
            arrival.goOn(to);
        } else if (request().getAttribute(Reception.SECOND_STEP) instanceof String step) {
            arrival.askForCode(step, to);
        } else {
            var key = request().getAttribute(Reception.MUST_WAIT) == null ? "signin.wrong" : "signin.wait";
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key), null));
            faces.renderResponse();
        }
    }

    public void signOut() throws IOException {
        var elsewhere = SignInCookie.read(request()).flatMap(farewell::address);
        SignInCookie.read(request()).ifPresent(token -> {
            signIns.end(token);
            recentSignIns.forget(token);
        });
        SignInCookie.erase(request(), response());
        response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        startAfresh();
        faces.getExternalContext().redirect(elsewhere.orElse(SignInGate.SIGN_IN));
    }

    /** No session outlives a change of person. */
    private void startAfresh() {
        faces.getExternalContext().invalidateSession();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** The name of whoever is signed in. */
    public String getPerson() {
        return caller.get().name();
    }

    /** The letter that stands for whoever is signed in. */
    public String getInitial() {
        var name = getPerson().strip();
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
