package org.hotelleads.web.export;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.export.MovingPeriod;
import org.hotelleads.exporting.ExportTargets;
import org.hotelleads.exporting.KnownTarget;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.SavedViews;
import org.hotelleads.search.ViewEntry;
import org.hotelleads.web.faces.Look;

/** What can be chosen from in the dialog of a schedule. */
@Named
@RequestScoped
public class ScheduleOffer {

    @EJB
    private SavedViews allViews;

    @EJB
    private ExportTargets allTargets;

    @Inject
    private ExportsView page;

    private List<ViewEntry> views;
    private List<KnownTarget> targets;

    public List<ViewEntry> getViews() {
        if (views == null) {
            views = allViews.all();
        }
        return views;
    }

    public List<KnownTarget> getTargets() {
        if (targets == null) {
            targets = allTargets.names();
        }
        return targets;
    }

    public List<MovingPeriod> getPeriods() {
        return List.of(MovingPeriod.values());
    }

    public List<LeadStatus> getStatuses() {
        return List.of(LeadStatus.values());
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<Persona> getPersonas() {
        return List.of(Persona.values());
    }

    public List<String> getLanguages() {
        return Look.LANGUAGES;
    }

    /** Those of the person's hotels first. */
    public List<String> getZones() {
        var near = page.getHotels().stream()
                .map(Hotel::zone)
                .map(ZoneId::getId)
                .distinct()
                .toList();
        var far = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC")
                        || zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .filter(zone -> !near.contains(zone))
                .sorted();
        return Stream.concat(near.stream(), far).toList();
    }
}
