package org.hotelleads.web.access.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hotelleads.access.Role;
import org.junit.jupiter.api.Test;

/** How providers spell roles, hotels and people. */
class SsoClaimsTest {

    private final SsoRoles roles = new SsoRoles("boss=ADMIN, house = manager,desk=SALES");

    @Test
    void findsAClaimByItsNameOrItsPath() {
        var claims = new SsoClaims(Map.of(
                "https://chain.example.org/roles", List.of("boss"), "realm_access", Map.of("roles", List.of("desk"))));

        assertThat(claims.words("https://chain.example.org/roles")).containsExactly("boss");
        assertThat(claims.words("realm_access.roles")).containsExactly("desk");
        assertThat(claims.words("realm_access.groups")).isEmpty();
        assertThat(claims.words("realm_access.roles.deeper")).isEmpty();
    }

    @Test
    void readsListsAndTexts() {
        var claims = new SsoClaims(
                Map.of("list", List.of("a", 7, " b "), "text", "a, b  c", "one", "a", "number", 7, "blank", " "));

        assertThat(claims.words("list")).containsExactly("a", "b");
        assertThat(claims.words("text")).containsExactly("a", "b", "c");
        assertThat(claims.words("one")).containsExactly("a");
        assertThat(claims.words("number")).isEmpty();
        assertThat(claims.words("blank")).isEmpty();
    }

    @Test
    void theHighestRoleCounts() {
        assertThat(roles.highestOf(List.of("desk", "house"))).contains(Role.MANAGER);
        assertThat(roles.highestOf(List.of("desk", "boss", "other"))).contains(Role.ADMIN);
        assertThat(roles.highestOf(List.of("Boss", "ADMIN"))).isEmpty();
        assertThatThrownBy(() -> new SsoRoles("boss")).hasMessageContaining("leads.oidc.roles");
    }

    @Test
    void makesAPersonOfThem() {
        var person = new SsoPerson(roles, "groups", "hotels")
                .of(new SsoClaims(Map.of(
                        "iss", "https://id.example.org",
                        "sub", "7",
                        "preferred_username", "Ana.Ruiz@Example.org",
                        "name", "Ana\u0000 Ruiz",
                        "email", "no address",
                        "email_verified", "true",
                        "groups", "desk",
                        "hotels", "Sol-Palma luna-roma",
                        "locale", "xx-nowhere")));

        assertThat(person.login()).isEqualTo("ana.ruiz@example.org");
        assertThat(person.name()).isEqualTo("Ana  Ruiz");
        assertThat(person.email()).isEmpty();
        assertThat(person.emailVerified()).isTrue();
        assertThat(person.role()).contains(Role.SALES);
        assertThat(person.hotels()).containsExactlyInAnyOrder("sol-palma", "luna-roma");
        assertThat(person.language()).isEmpty();
    }

    @Test
    void aPersonWithoutAUsableNameIsStillSomebody() {
        var person = new SsoPerson(roles, "groups", "hotels")
                .of(new SsoClaims(Map.of("iss", "https://id.example.org", "sub", "7", "preferred_username", "<b>")));

        assertThat(person.login()).startsWith("sso-");
        assertThat(person.name()).isEqualTo(person.login());
        assertThat(person.role()).isEmpty();
    }
}
