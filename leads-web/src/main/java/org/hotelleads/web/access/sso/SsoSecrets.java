package org.hotelleads.web.access.sso;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hotelleads.access.OutsideStarts.Start;

/**
 * What only the browser that set out can know: the nonce and PKCE's verifier, both made of the random word in its cookie.
 * So neither stands in the database, and without the cookie a code is worth nothing.
 */
record SsoSecrets(Nonce nonce, CodeVerifier verifier) {

    static SsoSecrets of(Start start) {
        return new SsoSecrets(new Nonce(made(start, "nonce")), new CodeVerifier(made(start, "verifier")));
    }

    private static String made(Start start, String what) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(start.browser().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal((what + ":" + start.state()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
