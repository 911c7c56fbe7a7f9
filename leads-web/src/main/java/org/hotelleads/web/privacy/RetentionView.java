package org.hotelleads.web.privacy;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.privacy.Retention;
import org.hotelleads.privacy.RetentionPreview;
import org.hotelleads.privacy.RetentionRule;
import org.hotelleads.web.faces.Notices;

/** For how long each hotel keeps its guests, and who would be erased by another rule. */
@Named
@ViewScoped
public class RetentionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Retention retention;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    private transient List<RetentionRule> rules;
    private transient RetentionPreview preview;
    private String hotel;
    private String hotelName;
    private Integer converted;
    private Integer others;

    public boolean isAllowed() {
        return caller.get().may(Permission.SET_UP_HOTELS);
    }

    public List<RetentionRule> getRules() {
        if (rules == null) {
            rules = isAllowed() ? retention.rules() : List.of();
        }
        return rules;
    }

    /** Shows the rule of the hotel that was pressed. */
    public void begin() {
        notices.attempt(() -> {
            var rule = retention.rule(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("hotel"));
            hotel = rule.hotel();
            hotelName = rule.hotelName();
            converted = rule.converted().orElse(null);
            others = rule.others().orElse(null);
            preview = null;
            return true;
        });
    }

    /** Says who would be erased, and changes nothing. */
    public void look() {
        preview = null;
        notices.attempt(() -> {
            preview = retention.preview(hotel, Optional.ofNullable(converted), Optional.ofNullable(others));
            return true;
        });
    }

    public void save() {
        var isDone = notices.attempt(() -> {
            retention.set(hotel, Optional.ofNullable(converted), Optional.ofNullable(others));
            return true;
        });
        if (isDone) {
            notices.done("privacy.retention.saved");
            rules = null;
        }
    }

    public RetentionPreview getPreview() {
        return preview;
    }

    public String getHotelName() {
        return hotelName;
    }

    public Integer getConverted() {
        return converted;
    }

    public void setConverted(Integer converted) {
        this.converted = converted;
    }

    public Integer getOthers() {
        return others;
    }

    public void setOthers(Integer others) {
        this.others = others;
    }
}
