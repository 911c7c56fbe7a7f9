package org.hotelleads.web.access.sso;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import org.hotelleads.access.OutsideStarts;
import org.hotelleads.access.OutsideStarts.Start;
import org.hotelleads.web.access.LocalAddress;
import org.hotelleads.web.access.SenderAddress;
import org.hotelleads.web.access.sso.SsoProvider.Known;

/** Sends a browser to the identity provider, with the way back. */
@WebServlet(SsoSettings.START)
public class SsoStart extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(SsoStart.class.getName());
    private static final int LONGEST_ADDRESS = 2000;

    @Inject
    private transient SsoSettings settings;

    @Inject
    private transient SsoProvider provider;

    @Inject
    private transient OutsideStarts starts;

    @Inject
    private transient SsoPace pace;

    @Inject
    private transient SenderAddress addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!settings.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            pace.start(addresses.network(request));
            var known = provider.get();
            var start = starts.begin(LocalAddress.of(request.getParameter("to"))
                    .filter(address -> address.length() <= LONGEST_ADDRESS)
                    .orElse(null));
            SsoCookie.write(request, response, start);
            response.sendRedirect(door(known, start).toString());
        } catch (SsoRefused e) {
            LOG.log(Level.WARNING, "The identity provider {0}", e.getMessage());
            response.sendRedirect("/sign-in?sso=" + e.trouble().inAddress());
        }
    }

    private URI door(Known known, Start start) {
        var secrets = SsoSecrets.of(start);
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(settings.scopes()),
                        new ClientID(settings.client()),
                        settings.address(SsoSettings.BACK))
                .endpointURI(known.doors().getAuthorizationEndpointURI())
                .state(new State(start.state()))
                .nonce(secrets.nonce())
                .codeChallenge(secrets.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }
}
