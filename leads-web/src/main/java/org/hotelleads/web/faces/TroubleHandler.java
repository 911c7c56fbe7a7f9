package org.hotelleads.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.primefaces.csp.CspException;

/**
 * Opens a page anew that the server has forgotten, or of which somebody posts only a part, from the address in which it
 * keeps its state; everything else goes the usual way to the error page.
 */
public class TroubleHandler extends ExceptionHandlerWrapper {

    public TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var thrown = getRootCause(events.next().getContext().getException());
            if (thrown instanceof ViewExpiredException || thrown instanceof CspException) {
                events.remove();
                openAnew(FacesContext.getCurrentInstance());
                return;
            }
        }
        getWrapped().handle();
    }

    private static void openAnew(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        try {
            faces.getExternalContext().redirect(address(request));
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** The browser tells the address that it shows; only its query is taken, and the page is the one that was asked. */
    private static String address(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(TroubleHandler::parse)
                .filter(shown -> request.getRequestURI().equals(shown.getPath()))
                .map(URI::getRawQuery)
                .map(words -> "?" + words)
                .orElse("");
        return request.getRequestURI() + query;
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
