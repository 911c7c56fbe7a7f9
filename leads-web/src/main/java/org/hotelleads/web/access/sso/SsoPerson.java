package org.hotelleads.web.access.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.OutsideIdentity;
import org.hotelleads.access.OutsideIdentity.Visit;
import org.hotelleads.staff.OutsidePerson;
import org.hotelleads.web.access.sso.SsoExchange.Proved;

/** Reads a person out of the claims of an identity provider, by the names that the operator has set. */
@ApplicationScoped
public class SsoPerson {

    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String SUBJECT = "sub";

    private SsoRoles roles;
    private String rolesClaim;
    private String hotelsClaim;

    /** For the container's stand-in. */
    public SsoPerson() {}

    @Inject
    public SsoPerson(
            SsoRoles roles,
            @ConfigProperty(name = "leads.oidc.roles.claim", defaultValue = "roles") String rolesClaim,
            @ConfigProperty(name = "leads.oidc.hotels.claim", defaultValue = "hotels") String hotelsClaim) {
        this.roles = roles;
        this.rolesClaim = rolesClaim;
        this.hotelsClaim = hotelsClaim;
    }

    /** The claims without which the provider is asked for more. */
    List<String> wanted() {
        return List.of(rolesClaim, hotelsClaim, NAME, EMAIL);
    }

    OutsidePerson of(SsoClaims claims) {
        return new OutsidePerson(
                identity(claims),
                claims.text("preferred_username").orElse(null),
                claims.text(NAME).orElse(null),
                claims.text(EMAIL),
                claims.says("email_verified"),
                roles.highestOf(claims.words(rolesClaim)),
                claims.words(hotelsClaim).stream()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                claims.text("locale"));
    }

    Visit visit(Proved proved) {
        return new Visit(identity(proved.claims()), proved.claims().text("sid"), Optional.of(proved.idToken()));
    }

    private static OutsideIdentity identity(SsoClaims claims) {
        return new OutsideIdentity(
                claims.text("iss").orElseThrow(), claims.text(SUBJECT).orElseThrow());
    }
}
