package org.hotelleads.web.access.sso;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.CurrentVisitor;
import org.hotelleads.access.OutsideStarts;
import org.hotelleads.access.OutsideStarts.Start;
import org.hotelleads.access.SignIns;
import org.hotelleads.staff.OutsideEntrance;
import org.hotelleads.staff.OutsideEntrance.Kind;
import org.hotelleads.staff.OutsideSignIns;
import org.hotelleads.web.access.LocalAddress;
import org.hotelleads.web.access.SignInCookie;
import org.hotelleads.web.access.Visitors;

/**
 * Where the identity provider sends a browser back to. Only the browser that set out gets in, once and within ten
 * minutes; whoever does not is told why on the sign-in page, in our words and never in the provider's.
 */
@WebServlet(SsoSettings.BACK)
public class SsoBack extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(SsoBack.class.getName());
    private static final Pattern ERROR = Pattern.compile("[a-z_]{1,60}");
    private static final String FIRST_PAGE = "/leads";

    @Inject
    private transient SsoSettings settings;

    @Inject
    private transient SsoProvider provider;

    @Inject
    private transient SsoExchange exchange;

    @Inject
    private transient SsoPerson person;

    @Inject
    private transient OutsideStarts starts;

    @Inject
    private transient OutsideSignIns entrance;

    @Inject
    private transient SignIns signIns;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient CurrentVisitor visitor;

    @Inject
    private transient Visitors visitors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!settings.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var start = takeBack(request, response);
            visitor.is(visitors.remembered(request, response));
            var entered = enter(request, start);
            entered.token().ifPresent(token -> welcome(request, response, token));
            response.sendRedirect(
                    entered.kind() == Kind.OPEN
                            ? LocalAddress.of(start.returnTo()).orElse(FIRST_PAGE)
                            : signInPage(SsoTrouble.valueOf(entered.kind().name()), start));
        } catch (SsoRefused e) {
            LOG.log(Level.WARNING, "Nobody was signed in: the identity provider {0}", e.getMessage());
            response.sendRedirect(signInPage(e.trouble(), null));
        }
    }

    private Start takeBack(HttpServletRequest request, HttpServletResponse response) throws SsoRefused {
        var state = request.getParameter("state");
        if (!SsoCookie.isState(state)) {
            throw new SsoRefused(SsoTrouble.LATE, "sent somebody back without a state");
        }
        var browser = SsoCookie.read(request, state);
        SsoCookie.erase(request, response, state);
        return starts.takeBack(state, browser.orElse(""))
                .orElseThrow(
                        () -> new SsoRefused(SsoTrouble.LATE, "sent back a browser that had not set out, or long ago"));
    }

    private OutsideEntrance enter(HttpServletRequest request, Start start) throws SsoRefused {
        refuseErrors(request);
        refuseOthers(request);
        var proved = exchange.redeem(
                Optional.ofNullable(request.getParameter("code"))
                        .filter(code -> !code.isBlank())
                        .orElseThrow(() -> new SsoRefused(SsoTrouble.UNTRUSTED, "gave no code")),
                SsoSecrets.of(start),
                person.wanted());
        return caller.as(
                Caller.system("Single sign-on"),
                () -> entrance.welcome(person.of(proved.claims()), person.visit(proved), settings.mayLink()));
    }

    private static void refuseErrors(HttpServletRequest request) throws SsoRefused {
        var error = request.getParameter("error");
        if (error != null) {
            var named = ERROR.matcher(error).matches() ? error : "an error";
            var trouble = "access_denied".equals(error) ? SsoTrouble.DECLINED : SsoTrouble.UNTRUSTED;
            throw new SsoRefused(
                    "temporarily_unavailable".equals(error) || "server_error".equals(error) ? SsoTrouble.AWAY : trouble,
                    "says " + named);
        }
    }

    /** A provider that names itself (RFC 9207) must be the one to which we sent the browser. */
    private void refuseOthers(HttpServletRequest request) throws SsoRefused {
        var doors = provider.get().doors();
        var named = request.getParameter("iss");
        if (named == null
                ? doors.supportsAuthorizationResponseIssuerParam()
                : !named.equals(doors.getIssuer().getValue())) {
            throw new SsoRefused(SsoTrouble.UNTRUSTED, "is not the one that was asked");
        }
    }

    /** The sign-in that this browser had before ends. */
    private void welcome(HttpServletRequest request, HttpServletResponse response, String token) {
        SignInCookie.read(request).ifPresent(signIns::end);
        SignInCookie.write(request, response, token);
    }

    private static String signInPage(SsoTrouble trouble, Start start) {
        var to = start == null ? Optional.<String>empty() : LocalAddress.of(start.returnTo());
        return "/sign-in?sso=" + trouble.inAddress()
                + to.map(address -> "&to=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                        .orElse("");
    }
}
