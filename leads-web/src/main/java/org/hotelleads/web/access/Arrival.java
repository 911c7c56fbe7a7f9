package org.hotelleads.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hotelleads.access.Proof;
import org.hotelleads.access.SecondSteps;
import org.hotelleads.access.SignIns;
import org.hotelleads.access.Visitor;
import org.hotelleads.web.access.sso.WaysIn;

/** The last steps of whoever comes in by a page: through the second step, if there is one, to where they wanted to go. */
@RequestScoped
public class Arrival {

    private static final String FIRST_PAGE = "/leads";
    private static final String SECOND_STEP = "/second-step";

    @Inject
    private SignIns signIns;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private Visitors visitors;

    @Inject
    private WaysIn ways;

    /**
     * Whoever has shown a right password, or set one by their own link, is in or asked for a code; those for whom passwords
     * open nothing are led to the ways that do.
     */
    void comeIn(String login, String to) throws IOException {
        if (!ways.passwordOpens(login)) {
            outside().redirect(SignInGate.SIGN_IN);
            return;
        }
        var step = secondSteps.begin(login);
        if (step.isPresent()) {
            askForCode(step.get(), to);
        } else {
            letIn(signIns.begin(login, visitor(), Proof.PASSWORD), to);
        }
    }

    /** No session outlives a change of person. */
    void letIn(String token, String to) throws IOException {
        SignInCookie.write(request(), response(), token);
        SecondStepCookie.erase(request(), response());
        outside().invalidateSession();
        goOn(to);
    }

    void askForCode(String token, String to) throws IOException {
        SecondStepCookie.write(request(), response(), token);
        outside().invalidateSession();
        var wanted = LocalAddress.of(to).map(address -> "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        outside().redirect(SECOND_STEP + wanted.orElse(""));
    }

    void goOn(String to) throws IOException {
        outside().redirect(LocalAddress.of(to).orElse(FIRST_PAGE));
    }

    /** The browser, which is known from now on. */
    Visitor visitor() {
        return visitors.remembered(request(), response());
    }

    Optional<String> awaitedStep() {
        return SecondStepCookie.read(request()).filter(secondSteps::isAwaited);
    }

    static HttpServletRequest request() {
        return (HttpServletRequest) outside().getRequest();
    }

    static HttpServletResponse response() {
        return (HttpServletResponse) outside().getResponse();
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
