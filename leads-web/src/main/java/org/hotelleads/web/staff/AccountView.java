package org.hotelleads.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.OpenSignIn;
import org.hotelleads.access.PasswordRules;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.staff.Account;
import org.hotelleads.web.access.SignInCookie;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.Notices;

/** The page of one's own account: name and language, password, and where one is signed in. */
@Named
@RequestScoped
public class AccountView {

    @EJB
    private Account account;

    @EJB
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PasswordRules rules;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    private Account.State state;
    private String name;
    private String locale;
    private String present;
    private String password;

    @PostConstruct
    void open() {
        state = account.state();
        name = state.name();
        locale = state.locale();
    }

    public void saveName() {
        act(
                () -> {
                    account.isCalled(name, locale);
                    open();
                },
                "account.saved");
    }

    public void changePassword() {
        act(() -> account.changePassword(present, password, ownToken()), "account.password.changed");
    }

    public void end() {
        act(() -> account.endSignIn(UsersView.chosenSignIn()), "people.signInEnded");
    }

    public void endOthers() {
        act(() -> account.endOtherSignIns(ownToken()), "account.signIns.othersEnded");
    }

    private void act(Runnable work, String done) {
        var isDone = notices.attempt(() -> {
            work.run();
            return true;
        });
        if (isDone) {
            notices.done(done);
        }
    }

    private String ownToken() {
        return SignInCookie.read(request).orElse(null);
    }

    /** Whether nothing else is open until there is a second step. */
    public boolean isSecondFactorNeeded() {
        return caller.get().isNewcomer() && !state.hasSecondFactor();
    }

    public Account.State getState() {
        return state;
    }

    /** Read anew after something was changed. */
    void refresh() {
        state = account.state();
    }

    public List<OpenSignIn> getSignIns() {
        return account.signIns(ownToken());
    }

    /** In whose clock the times are: that of the person's first hotel. */
    public ZoneId getZone() {
        return caller.get().isNewcomer()
                ? ZoneOffset.UTC
                : hotels.visible().stream().findFirst().map(Hotel::zone).orElse(ZoneOffset.UTC);
    }

    public Set<String> getLocales() {
        var all = new LinkedHashSet<>(Look.LANGUAGES);
        all.add(state.locale());
        return all;
    }

    public int getShortest() {
        return rules.shortest();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
