package org.hotelleads.capture;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.system.Refusal;

/** Takes many messages at once: fast in one transaction, and one by one when there is a bad one among them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaptureBatch {

    @Inject
    private Capture capture;

    /** What became of one message: either it was captured, or it was refused. */
    public record Outcome(Captured captured, Refusal refusal) {}

    /** Takes all of the messages that can be taken. Returns one outcome for each, in the same order. */
    @Requires(Permission.CAPTURE)
    public List<Outcome> take(List<MessageEvent> events) {
        try {
            return capture.takeAll(events).stream()
                    .map(captured -> new Outcome(captured, null))
                    .toList();
        } catch (Refusal someRefused) {
            return events.stream().map(this::takeOne).toList();
        }
    }

    private Outcome takeOne(MessageEvent event) {
        try {
            return new Outcome(capture.take(event), null);
        } catch (Refusal refused) {
            return new Outcome(null, refused);
        }
    }
}
