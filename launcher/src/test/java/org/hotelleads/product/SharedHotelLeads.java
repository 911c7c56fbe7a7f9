package org.hotelleads.product;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the shared HotelLeads for the first test that wants it and stops it when the test run is over. */
public final class SharedHotelLeads implements ParameterResolver, LauncherSessionListener {

    private static RunningHotelLeads running;

    /** The shared HotelLeads, running. */
    public static synchronized RunningHotelLeads get() {
        if (running == null) {
            running = new RunningHotelLeads();
        }
        return running;
    }

    private static synchronized void stop() {
        if (running != null) {
            try {
                running.close();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                running = null;
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningHotelLeads.class;
    }

    @Override
    public RunningHotelLeads resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return get();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }
}
