package org.hotelleads.web.export;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Breaks the connection of a request, so that nobody takes half a file for a whole one. Servlets have no word for it, and
 * a server ends the answer of a servlet that has failed as if it were complete: so the connection is asked of Payara.
 */
final class BrokenOff {

    private static final Logger LOG = System.getLogger(BrokenOff.class.getName());
    private static final String[] WAY_TO_CONNECTION = {
        "getUnwrappedCoyoteRequest", "getCoyoteRequest", "getContext", "getConnection", "terminateSilently"
    };

    private BrokenOff() {}

    /**
     * @throws IllegalStateException if the server shows no connection; it has been logged
     */
    static void breakOff(ServletRequest request) {
        Object at = request;
        while (at instanceof ServletRequestWrapper wrapper) {
            at = wrapper.getRequest();
        }
        try {
            for (var step : WAY_TO_CONNECTION) {
                var method = at.getClass().getMethod(step);
                method.setAccessible(true);
                at = method.invoke(at);
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.ERROR, "A file broke off, and its receiver cannot be told", e);
            throw new IllegalStateException(e);
        }
    }
}
