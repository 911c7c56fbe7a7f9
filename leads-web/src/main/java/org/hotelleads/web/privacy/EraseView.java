package org.hotelleads.web.privacy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.privacy.Certificate;
import org.hotelleads.privacy.Certificates;
import org.hotelleads.privacy.Chosen;
import org.hotelleads.privacy.Erasing;
import org.hotelleads.privacy.GuestData;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** Asks before a person is erased, says what would go, and shows what was erased so far. */
@Named
@ViewScoped
public class EraseView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @EJB
    private Erasing erasing;

    @EJB
    private Certificates certificates;

    @Inject
    private PrivacyView person;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private Set<UUID> leads = new HashSet<>();
    private Set<UUID> talks = new HashSet<>();
    private Set<UUID> bookings = new HashSet<>();
    private transient Map<GuestData, Long> preview;
    private transient List<Certificate> done;
    private String request;
    private String confirm;

    /** Says what would go. */
    public void ask() {
        request = null;
        confirm = null;
        preview = null;
        notices.attempt(() -> {
            var chosen = person.chosen();
            preview = erasing.preview(chosen);
            leads = new HashSet<>(chosen.leads());
            talks = new HashSet<>(chosen.conversations());
            bookings = new HashSet<>(chosen.bookings());
            return true;
        });
    }

    public void erase() {
        var isDone = notices.attempt(() -> {
            erasing.erase(new Chosen(leads, talks, bookings), request, confirm);
            return true;
        });
        if (isDone) {
            notices.done("privacy.erased");
            done = null;
            person.refresh();
        }
    }

    /** How much of which kind would go; each with the words for it. */
    public List<String> getPreview() {
        var lines = new ArrayList<String>();
        if (preview != null) {
            preview.forEach((kind, number) -> lines.add(words.say("privacy.kind." + kind) + ": " + number));
        }
        return lines;
    }

    /** The latest certificates. */
    public List<Certificate> getDone() {
        if (done == null) {
            done = caller.get().may(Permission.RUN_CHAIN) ? certificates.latest(SHOWN, Optional.empty()) : List.of();
        }
        return done;
    }

    /** How much was erased, in words. */
    public String counts(Certificate certificate) {
        return String.join(
                " \u00b7 ",
                certificate.counts().entrySet().stream()
                        .map(entry -> words.say("privacy.kind." + entry.getKey()) + " " + entry.getValue())
                        .toList());
    }

    /** What has to be typed. */
    public String getWord() {
        return words.say("privacy.erase.word");
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getConfirm() {
        return confirm;
    }

    public void setConfirm(String confirm) {
        this.confirm = confirm;
    }
}
