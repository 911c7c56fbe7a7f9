package org.hotelleads.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotelleads.staff.Account;
import org.hotelleads.web.faces.Notices;

/** The second step on the page of one's account: set up with an app, confirmed by a code, or taken away again. */
@Named
@ViewScoped
public class SecondFactorView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ISSUER = "HotelLeads";

    @EJB
    private Account account;

    @Inject
    private AccountView page;

    @Inject
    private Notices notices;

    private String secret;
    private List<String> codes = List.of();
    private String code;
    private String proof;

    public void begin() {
        notices.attempt(() -> {
            secret = account.prepareSecondFactor(proof);
            return true;
        });
    }

    public void giveUp() {
        secret = null;
    }

    public void confirm() {
        var isDone = notices.attempt(() -> {
            codes = account.confirmSecondFactor(code);
            secret = null;
            return true;
        });
        if (isDone) {
            notices.done("account.second.on.done");
            page.refresh();
        }
    }

    public void renewCodes() {
        notices.attempt(() -> {
            codes = account.newRecoveryCodes(proof);
            return true;
        });
        page.refresh();
    }

    public void remove() {
        var isDone = notices.attempt(() -> {
            account.removeSecondFactor(proof);
            codes = List.of();
            return true;
        });
        if (isDone) {
            notices.done("account.second.off.done");
            page.refresh();
        }
    }

    /** The recovery codes have been written down. */
    public void hideCodes() {
        codes = List.of();
    }

    public boolean isSettingUp() {
        return secret != null;
    }

    /** The secret in groups of four, to be typed. */
    public String getSecret() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the app reads: after the "Key Uri Format" that all of them know. */
    public QrCode getQr() {
        var login = URLEncoder.encode(page.getState().login(), StandardCharsets.UTF_8);
        return QrCode.of("otpauth://totp/" + ISSUER + ":" + login + "?secret=" + secret + "&issuer=" + ISSUER
                + "&algorithm=SHA1&digits=6&period=30");
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getProof() {
        return null;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
