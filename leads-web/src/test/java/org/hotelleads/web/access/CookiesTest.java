package org.hotelleads.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CookiesTest {

    @Test
    void overTlsACookieIsOfThisHostAndGoesNoOtherWay() {
        var cookie = Cookies.hidden("hotelleads-sign-in", "token", "/", true);

        assertThat(cookie.getName()).isEqualTo("__Host-hotelleads-sign-in");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void oneOfAPathIsSecureToo() {
        assertThat(Cookies.hidden("hotelleads-sso", "token", "/sign-in/sso", true)
                        .getName())
                .isEqualTo("__Secure-hotelleads-sso");
    }

    @Test
    void noScriptAndNoOtherSiteGetsIt() {
        var cookie = Cookies.hidden("hotelleads-sign-in", "token", "/", false);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getName()).isEqualTo("hotelleads-sign-in");
    }
}
