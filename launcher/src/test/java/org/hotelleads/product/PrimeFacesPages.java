package org.hotelleads.product;

import org.primefaces.selenium.spi.DeploymentAdapter;

/** Tells PrimeFaces' own page tests where the shared HotelLeads has its pages. */
public final class PrimeFacesPages implements DeploymentAdapter {

    @Override
    public void startup() {
        SharedHotelLeads.get();
    }

    @Override
    public String getBaseUrl() {
        return SharedHotelLeads.get().uri("/").toString();
    }

    @Override
    public void shutdown() {
        // The shared HotelLeads is stopped when the test run is over.
    }
}
