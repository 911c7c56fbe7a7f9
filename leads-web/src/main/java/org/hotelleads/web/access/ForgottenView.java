package org.hotelleads.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hotelleads.access.CurrentVisitor;
import org.hotelleads.access.ForgottenPasswords;

/** The page on which a link for a new password is asked for; it says the same whether there is such a person or not. */
@Named
@RequestScoped
public class ForgottenView {

    @Inject
    private ForgottenPasswords forgotten;

    @Inject
    private CurrentVisitor visitor;

    private String login;
    private boolean isAsked;

    public void ask() {
        forgotten.help(login, visitor.get());
        isAsked = true;
    }

    public boolean isAsked() {
        return isAsked;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
