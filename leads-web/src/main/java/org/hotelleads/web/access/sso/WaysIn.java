package org.hotelleads.web.access.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hotelleads.access.OutsideIdentities;
import org.hotelleads.web.access.LocalAddress;
import org.hotelleads.web.faces.PageWords;

/** By which ways people come in: by password, by the identity provider, or by both. */
@Named
@RequestScoped
public class WaysIn {

    @Inject
    private SsoSettings settings;

    @Inject
    private OutsideIdentities identities;

    @Inject
    private PageWords words;

    @Inject
    private HttpServletRequest request;

    /** Whether the page offers the identity provider. */
    public boolean isSso() {
        return settings.isOn();
    }

    /** Whether the page shows the form for passwords: not when the provider is the only way, until somebody asks for it. */
    public boolean isPassword() {
        return !settings.isOnly() || request.getParameter("password") != null;
    }

    /** What the button says. */
    public String getSsoName() {
        return settings.name().map(name -> words.say("sso.with", name)).orElseGet(() -> words.say("sso.enter"));
    }

    /** The way to the provider, and from there to where the person wanted to go. */
    public String getSsoAddress() {
        var start = request.getContextPath() + SsoSettings.START;
        return LocalAddress.of(request.getParameter("to"))
                .map(to -> start + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .orElse(start);
    }

    /** Why the provider's way has just ended; empty if it has not. */
    public String getSsoTrouble() {
        return Optional.ofNullable(request.getParameter("sso"))
                .flatMap(SsoTrouble::of)
                .filter(trouble -> settings.isOn())
                .map(words::of)
                .orElse("");
    }

    /**
     * Whether a right password lets this login in: not when the provider is the only way, and not whoever comes in there,
     * since it is there that they are switched off.
     */
    public boolean passwordOpens(String login) {
        return !settings.isOn() || settings.lets(login) && !identities.knows(login);
    }
}
