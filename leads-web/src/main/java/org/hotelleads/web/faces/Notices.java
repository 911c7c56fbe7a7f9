package org.hotelleads.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.primefaces.PrimeFaces;

/** Tells the person what was done, or why the core refused it: at the field that is wrong, or as a notice that passes. */
@RequestScoped
public class Notices {

    @Inject
    private PageWords words;

    public void done(String key, Object... details) {
        notice(FacesMessage.SEVERITY_INFO, words.say(key, details));
    }

    public void failed(String key, Object... details) {
        notice(FacesMessage.SEVERITY_ERROR, words.say(key, details));
    }

    /** Does something that the core may refuse; says whether it was done. */
    public boolean attempt(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (Refusal refusal) {
            refused(refusal);
            return false;
        }
    }

    private void refused(Refusal refusal) {
        FacesContext.getCurrentInstance().validationFailed();
        if (refusal.flaws().isEmpty()) {
            PrimeFaces.current().ajax().addCallbackParam("refused", true);
            failed(refusal.key(), refusal.details().stream().map(this::spoken).toArray());
        } else {
            refusal.flaws().forEach(this::atItsField);
        }
    }

    private void atItsField(Flaw flaw) {
        var faces = FacesContext.getCurrentInstance();
        var text = words.say(flaw.key(), flaw.details().toArray());
        var found = faces.getViewRoot().invokeOnComponent(faces, FieldFlaws.field(flaw), (context, component) -> {
            keepWhatWasTyped((UIInput) component);
            context.addMessage(component.getClientId(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        });
        if (!found) {
            notice(FacesMessage.SEVERITY_ERROR, text);
        }
    }

    /** A field that is not valid shows what was submitted, which Faces has forgotten by now. */
    private static void keepWhatWasTyped(UIInput field) {
        field.setValid(false);
        if (field.getValue() instanceof String || field.getValue() instanceof Number) {
            field.setSubmittedValue(field.getValue().toString());
        }
    }

    /** A status among the details is told by its name for people. */
    private String spoken(String detail) {
        for (var status : LeadStatus.values()) {
            if (status.name().equals(detail)) {
                return words.of(status);
            }
        }
        return detail;
    }

    private static void notice(Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
