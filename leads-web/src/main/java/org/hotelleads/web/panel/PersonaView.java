package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.hotelleads.lead.Persona;
import org.hotelleads.pipeline.PersonaByHand;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;

/** How the guest of the open lead buys, as understood or as somebody of the team says. */
@Named
@RequestScoped
public class PersonaView {

    private static final String AS_UNDERSTOOD = "UNDERSTOOD";

    @EJB
    private PersonaByHand byHand;

    @Inject
    private LeadPanel panel;

    @Inject
    private LeadWork work;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Times times;

    private String persona;

    /** The name of what the team says; {@code UNDERSTOOD} as long as the product's own judgement stands. */
    public String getPersona() {
        return panel.getFile().correction().map(said -> said.corrected().name()).orElse(AS_UNDERSTOOD);
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    public List<Persona> getPersonas() {
        return List.of(Persona.values());
    }

    /** What the choice is called that leaves it to the product. */
    public String getUnderstood() {
        var file = panel.getFile();
        var judged = file.correction()
                .map(said -> said.judged())
                .orElse(file.persona().persona());
        return words.say("leads.persona.asUnderstood", words.of(judged));
    }

    /** How sure that is, or who said it. */
    public String getSure() {
        var file = panel.getFile();
        return file.correction()
                .map(said -> words.say("leads.persona.by", said.by(), times.moment(said.at(), file.zone())))
                .orElseGet(() -> words.say(
                        "leads.panel.confidence",
                        Math.round(100 * file.persona().confidence())));
    }

    public void correct() {
        var chosen =
                Optional.of(persona).filter(name -> !name.equals(AS_UNDERSTOOD)).map(Persona::valueOf);
        notices.attempt(() -> {
            byHand.correct(panel.id(), chosen, work.versionSeen());
            notices.done("leads.persona.done");
            return true;
        });
        panel.forget();
    }
}
