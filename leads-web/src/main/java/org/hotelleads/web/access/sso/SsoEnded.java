package org.hotelleads.web.access.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import java.util.Optional;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.OutsideIdentity;
import org.hotelleads.access.OutsideIdentity.Visit;
import org.hotelleads.staff.OutsideSignIns;

/** Where the identity provider tells that somebody's session there is over (OpenID Connect Back-Channel Logout). */
@WebServlet(SsoSettings.ENDED)
public class SsoEnded extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(SsoEnded.class.getName());

    @Inject
    private transient SsoSettings settings;

    @Inject
    private transient SsoProvider provider;

    @Inject
    private transient OutsideSignIns entrance;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (!settings.isOn()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var over = over(request.getParameter("logout_token"));
            caller.as(Caller.system("Single sign-on"), () -> entrance.end(over));
        } catch (SsoRefused e) {
            LOG.log(Level.WARNING, "No sign-in was ended: the identity provider {0}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Visit over(String token) throws SsoRefused {
        var known = provider.get();
        var validator = new LogoutTokenValidator(
                known.doors().getIssuer(), new ClientID(settings.client()), known.keys(), null);
        try {
            LogoutTokenClaimsSet claims = validator.validate(JWTParser.parse(String.valueOf(token)));
            return new Visit(
                    new OutsideIdentity(
                            claims.getIssuer().getValue(),
                            claims.getSubject() == null
                                    ? ""
                                    : claims.getSubject().getValue()),
                    Optional.ofNullable(claims.getSessionID()).map(Object::toString),
                    Optional.empty());
        } catch (BadJOSEException | ParseException e) {
            throw new SsoRefused(SsoTrouble.UNTRUSTED, "sent a logout token that does not hold");
        } catch (JOSEException e) {
            throw new SsoRefused(SsoTrouble.AWAY, "does not show its keys");
        }
    }
}
