package org.hotelleads.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;

/** What the person may do, so that a page does not offer what the core would refuse. */
@Named
@RequestScoped
public class Rights {

    @Inject
    private CurrentCaller caller;

    public boolean isWorkLeads() {
        return caller.get().may(Permission.WORK_LEADS);
    }

    public boolean isExportLeads() {
        return caller.get().may(Permission.EXPORT_LEADS);
    }

    public boolean isSetUpHotels() {
        return caller.get().may(Permission.SET_UP_HOTELS);
    }

    public boolean isRunChain() {
        return caller.get().may(Permission.RUN_CHAIN);
    }
}
