package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** Where operations say what was done, so that the audit log knows it; in the name of the caller at work. */
@ApplicationScoped
public class Diary {

    @Inject
    private Event<Happened> happened;

    @Inject
    private CurrentCaller caller;

    /**
     * Notes a deed of the caller.
     *
     * @param subject the id or the code of what it was done to; null if there is none
     * @param hotelId the hotel that it concerns; null for the whole chain
     */
    public void note(Deed deed, Object subject, Long hotelId) {
        note(deed, subject, hotelId, Map.of());
    }

    /** The same with what else is to be known; neither secrets nor a guest's data. */
    public void note(Deed deed, Object subject, Long hotelId, Map<String, String> details) {
        noteOf(caller.get(), deed, subject, hotelId, details);
    }

    /** Notes a deed of somebody who is not the caller yet, or not any more. */
    void noteOf(Caller by, Deed deed, Object subject, Long hotelId, Map<String, String> details) {
        happened.fire(new Happened(by, deed, subject == null ? null : subject.toString(), hotelId, details));
    }
}
