package org.hotelleads.batch.capture;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.Conversations;

/**
 * Tries conversations again that are stored but could not be understood, once a minute, each in a transaction of its
 * own. Nodes that meet at one conversation wait for each other, and the second finds nothing left to do.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeftBehind {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    private Conversations conversations;

    @Inject
    private Capture capture;

    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void catchUp() {
        caller.is(Caller.system("HotelLeads"));
        conversations.leftBehind(MOST_AT_ONCE).forEach(capture::catchUp);
    }
}
