package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.capture.FrontDesk;
import org.hotelleads.capture.LeadForm;
import org.hotelleads.duplicate.Duplicates;
import org.hotelleads.lead.Channel;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.web.faces.Notices;
import org.primefaces.PrimeFaces;

/** Writes a lead down by hand, and asks first whether the guest is known already. What was typed stays. */
@Named
@ViewScoped
public class NewLeadView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "new-";

    @EJB
    private FrontDesk desk;

    @EJB
    private Duplicates duplicates;

    @Inject
    private LeadsView view;

    @Inject
    private LeadPanel panel;

    @Inject
    private Notices notices;

    @Inject
    private CurrentCaller caller;

    private String onceOnly;
    private String hotel;
    private Channel channel;
    private String name;
    private String email;
    private String phone;
    private String message;
    private transient Duplicates.Found known;

    /** An empty form; however often it is sent, it makes one lead. */
    public void begin() {
        onceOnly = UUID.randomUUID().toString();
        var chosen = view.getChoice().getHotels();
        var codes = view.getHotels().stream().map(HotelChoice::code).toList();
        hotel = codes.stream()
                .filter(code -> chosen.equals(List.of(code)))
                .findFirst()
                .orElse(codes.isEmpty() ? null : codes.get(0));
        channel = Channel.PHONE;
        name = null;
        email = null;
        phone = null;
        message = null;
        known = null;
    }

    /** Makes the lead, unless the guest seems to be known. */
    public void create() {
        attempt(() -> {
            desk.check(form());
            known = duplicates.like(email, phone, Optional.ofNullable(hotel));
            if (known.isEmpty()) {
                write();
            }
        });
    }

    public void createAnyway() {
        known = null;
        attempt(this::write);
    }

    /** Back to what was typed. */
    public void back() {
        known = null;
    }

    /** Opens a guest who is known, instead of writing another one. */
    public void open(UUID lead) {
        show(lead);
    }

    private void write() {
        show(desk.write(form(), Optional.ofNullable(onceOnly)).lead());
        notices.done("leads.new.done");
    }

    private void show(UUID lead) {
        view.show(lead);
        panel.forget();
        PrimeFaces.current().ajax().addCallbackParam("shown", true);
    }

    private LeadForm form() {
        return new LeadForm(hotel, channel, name, email, phone, message);
    }

    /** The fields of this page have names of their own. */
    private void attempt(Runnable work) {
        notices.attempt(() -> {
            try {
                work.run();
                return true;
            } catch (Refusal refusal) {
                throw refusal.flaws().isEmpty() ? refusal : Refusal.invalid(named(refusal.flaws()));
            }
        });
    }

    private static List<Flaw> named(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Flaw(FIELD + flaw.field(), flaw.key(), flaw.details()))
                .toList();
    }

    public boolean isPossible() {
        return caller.get().may(Permission.CAPTURE) && !view.getHotels().isEmpty();
    }

    /** Who is known already; null while nobody was found. */
    public Duplicates.Found getKnown() {
        return known == null || known.isEmpty() ? null : known;
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String hotel) {
        this.hotel = hotel;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
