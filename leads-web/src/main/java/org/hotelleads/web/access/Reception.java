package org.hotelleads.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.CurrentVisitor;
import org.hotelleads.access.Entry;
import org.hotelleads.access.KeyGate;
import org.hotelleads.access.Proof;
import org.hotelleads.access.RecentSignIns;
import org.hotelleads.access.SecondSteps;
import org.hotelleads.access.SignIns;
import org.hotelleads.web.access.sso.WaysIn;

/**
 * Finds out for each request who is asking: programs show an API key, browsers the cookie that they got when their
 * person signed in. The API takes no cookies, so that no other site can make a browser call it. Strangers pass too: the
 * core gives them nothing, and {@link SignInGate} leads their browsers to the sign-in page.
 */
@ApplicationScoped
public class Reception implements HttpAuthenticationMechanism {

    /** The attribute of a request whose login has failed so often that it must wait before the next try. */
    static final String MUST_WAIT = Reception.class.getName() + ".mustWait";

    /** The attribute with the token of the second step, where the password was right and a code is to follow. */
    static final String SECOND_STEP = Reception.class.getName() + ".secondStep";

    private static final String BEARER = "Bearer ";

    @Inject
    private IdentityStoreHandler passwords;

    @Inject
    private SignIns signIns;

    @Inject
    private RecentSignIns recentSignIns;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private Visitors visitors;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private SenderAddress senders;

    @Inject
    private KeyGate gate;

    @Inject
    private WaysIn ways;

    @Inject
    private CurrentCaller current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Visit.of(request) == Visit.PAGE) {
            visitor.is(visitors.of(request));
        }
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
            return signIn(typed, request, response, context);
        }
        return recognise(request).map(caller -> welcome(caller, context)).orElseGet(context::doNothing);
    }

    private Optional<Caller> recognise(HttpServletRequest request) {
        var kind = Visit.of(request);
        if (kind == Visit.PROGRAM) {
            return Optional.ofNullable(request.getHeader("Authorization"))
                    .filter(header -> header.startsWith(BEARER))
                    .flatMap(header -> show(header.substring(BEARER.length()).strip(), request));
        }
        if (kind == Visit.STILL_THERE) {
            return SignInCookie.read(request).flatMap(recentSignIns::recognise);
        }
        return kind == Visit.PAGE
                ? SignInCookie.read(request).flatMap(token -> signIns.recognise(token, !Visit.isByItself(request)))
                : Optional.empty();
    }

    private Optional<Caller> show(String key, HttpServletRequest request) {
        var entry = gate.show(key, () -> senders.network(request));
        PaceKeeping.remember(entry, request);
        return Optional.of(entry)
                .filter(one -> one.outcome() == Entry.Outcome.IN)
                .map(Entry::caller);
    }

    private AuthenticationStatus welcome(Caller caller, HttpMessageContext context) {
        current.is(caller);
        Set<String> groups = caller.permissions().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(caller.name(), groups);
    }

    private AuthenticationStatus signIn(
            UsernamePasswordCredential typed,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        var result = passwords.validate(typed);
        if (result.getStatus() != Status.VALID) {
            if (result.getStatus() == Status.NOT_VALIDATED) {
                request.setAttribute(MUST_WAIT, true);
            }
            return AuthenticationStatus.SEND_FAILURE;
        }
        var login = result.getCallerPrincipal().getName();
        if (!ways.passwordOpens(login)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var step = secondSteps.begin(login);
        if (step.isPresent()) {
            request.setAttribute(SECOND_STEP, step.get());
            return AuthenticationStatus.SEND_FAILURE;
        }
        var token = signIns.begin(login, visitors.remembered(request, response), Proof.PASSWORD);
        SignInCookie.write(request, response, token);
        return signIns.recognise(token, true)
                .map(caller -> welcome(caller, context))
                .orElse(AuthenticationStatus.SEND_FAILURE);
    }
}
