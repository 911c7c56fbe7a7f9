package org.hotelleads.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.SecondSteps;
import org.hotelleads.web.faces.PageWords;

/** The page after the password that asks for the code of the app, or for a recovery code. */
@Named
@RequestScoped
public class SecondStepView {

    @Inject
    private SecondSteps steps;

    @Inject
    private Arrival arrival;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PageWords words;

    private String code;
    private String to;

    /** Whoever comes here without a password, or too late, begins at the beginning. */
    public void open() throws IOException {
        if (caller.get().isKnown()) {
            arrival.goOn(to);
        } else if (arrival.awaitedStep().isEmpty()) {
            beginAgain();
        }
    }

    public void enter() throws IOException {
        var step = arrival.awaitedStep();
        if (step.isEmpty()) {
            beginAgain();
            return;
        }
        var outcome = steps.finish(step.get(), code, arrival.visitor());
        if (outcome.signIn().isPresent()) {
            arrival.letIn(outcome.signIn().get(), to);
        } else if (outcome.isOver()) {
            beginAgain();
        } else {
            var text = words.say(outcome.mustWait() ? "signin.wait" : "secondStep.wrong");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    private static void beginAgain() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(SignInGate.SIGN_IN);
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
