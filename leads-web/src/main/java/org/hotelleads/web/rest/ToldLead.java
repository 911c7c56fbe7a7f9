package org.hotelleads.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.search.LeadFiles;

/** What is told of a lead after it was changed: all of it, or to a key that may only write nothing but its id. */
@RequestScoped
public class ToldLead {

    @EJB
    private LeadFiles files;

    @Inject
    private CurrentCaller caller;

    /** A lead of which nothing but the id is told. */
    public record Written(UUID id) {}

    Object of(UUID id) {
        return caller.get().may(Permission.READ_LEADS) ? LeadFileJson.of(files.open(id)) : new Written(id);
    }
}
