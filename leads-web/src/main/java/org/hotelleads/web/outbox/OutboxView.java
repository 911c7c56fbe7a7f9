package org.hotelleads.web.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.outbox.Outbox;
import org.hotelleads.outbox.OutboxPage;
import org.hotelleads.outbox.OutboxRow;
import org.hotelleads.outbox.OutboxState;
import org.hotelleads.outbox.Way;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.Notices;

/** The outbox page: which of the messages are shown, as the address says, and what is sent once more. */
@Named
@ViewScoped
public class OutboxView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @EJB
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    private transient OutboxPage page;
    private String state;
    private String way;
    private String before;
    private String asked;
    private String askedReceiver;

    /** Reads from the address what is to be shown; what makes no sense there is passed over. */
    @PostConstruct
    void open() {
        var parameters = parameters();
        state = known(parameters.get("state"), OutboxState.values());
        way = known(parameters.get("kind"), Way.values());
        before = parameters.get("before");
    }

    private static String known(String word, Enum<?>[] all) {
        return Arrays.stream(all)
                .map(Enum::name)
                .filter(name -> name.equals(word))
                .findFirst()
                .orElse(null);
    }

    public List<OutboxRow> getRows() {
        return page().rows();
    }

    /** Where older messages begin; null at the end. */
    public String getNext() {
        return page().next().orElse(null);
    }

    private OutboxPage page() {
        if (page == null) {
            page = isAllowed() ? find() : new OutboxPage(List.of(), Optional.empty());
        }
        return page;
    }

    private OutboxPage find() {
        var wantedWay = Optional.ofNullable(way).map(Way::valueOf);
        var wantedState = Optional.ofNullable(state).map(OutboxState::valueOf);
        try {
            return outbox.page(wantedWay, wantedState, ROWS, Optional.ofNullable(before));
        } catch (Refusal noSuchPlace) {
            return outbox.page(wantedWay, wantedState, ROWS, Optional.empty());
        }
    }

    public boolean isAllowed() {
        return caller.get().may(Permission.SET_UP_HOTELS);
    }

    /** Whether mails wait because there is no mail server. */
    public boolean isWithoutServer() {
        return isAllowed() && !outbox.hasMailServer();
    }

    /** Has the message of the pressed button sent once more. */
    public void resend() {
        send(parameters().get("message"));
    }

    /** Asks first: whoever is to get it has got it. */
    public void ask() {
        asked = parameters().get("message");
        askedReceiver = getRows().stream()
                .filter(row -> row.id().toString().equals(asked))
                .map(row -> row.person() == null ? row.receiver() : row.person())
                .findFirst()
                .orElse("");
    }

    public void resendAsked() {
        send(asked);
    }

    private void send(String message) {
        if (notices.attempt(() -> {
            outbox.resend(UUID.fromString(message));
            return true;
        })) {
            notices.done("outbox.resent");
        }
        page = null;
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public OutboxState[] getStates() {
        return OutboxState.values();
    }

    public Way[] getWays() {
        return Way.values();
    }

    public String getState() {
        return state;
    }

    public String getWay() {
        return way;
    }

    public String getBefore() {
        return before;
    }

    public String getAskedReceiver() {
        return askedReceiver;
    }
}
