package org.hotelleads.web.key;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.hotelleads.key.Issued;

/** A secret that was just made: the one answer that follows shows it, and no other. */
@Named
@RequestScoped
public class FreshKey {

    private Issued issued;

    void show(Issued made) {
        issued = made;
    }

    /** What the program is to send; null when nothing was made in this request. */
    public String getSecret() {
        return issued == null ? null : issued.secret();
    }

    public String getName() {
        return issued == null ? null : issued.key().name();
    }
}
