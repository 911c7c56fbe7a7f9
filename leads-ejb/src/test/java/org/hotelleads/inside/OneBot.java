package org.hotelleads.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.MessageEvent;

/** A bot that reports a message in a request of its own. */
@ApplicationScoped
public class OneBot {

    @Inject
    private Capture capture;

    @Inject
    private CurrentCaller caller;

    @ActivateRequestContext
    public void report(MessageEvent event) {
        caller.is(Caller.system("Bot"));
        capture.take(event);
    }
}
