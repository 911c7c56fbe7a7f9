package org.hotelleads.web.webhook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.TreeMap;
import org.hotelleads.channel.InboxTrouble;
import org.hotelleads.channel.Settled;
import org.hotelleads.channel.Taken;
import org.hotelleads.system.Refusal;

/** What one delivery told, counted, and what went wrong with it; one thing that goes wrong stops no other. */
final class Tally {

    private static final Logger LOG = System.getLogger(Tally.class.getName());
    private static final String FAILURE = "failure";

    private final boolean firstTime;
    private final Map<String, Integer> counts = new TreeMap<>();
    private InboxTrouble trouble;
    private String detail;

    /**
     * @param firstTime false when it was tried before: what repeats itself then is not counted again
     */
    Tally(boolean firstTime) {
        this.firstTime = firstTime;
    }

    /** Something new has come in. */
    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Something that is the same each time that the delivery is read. */
    void countOnce(String what) {
        if (firstTime) {
            count(what);
        }
    }

    void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            trouble(InboxTrouble.REFUSED, InboxWork.inWords(refused));
        } catch (RuntimeException | LinkageError | StackOverflowError unforeseen) {
            fault(unforeseen);
        }
    }

    void fault(Throwable fault) {
        LOG.log(Level.WARNING, "A delivery could not be taken in; it is tried again", fault);
        trouble(InboxTrouble.FAULT, fault.getClass().getSimpleName());
    }

    /** What is worth another try outweighs what is not. */
    void trouble(InboxTrouble what, String more) {
        countOnce(FAILURE);
        if (trouble == null || trouble.isFinal() && !what.isFinal()) {
            trouble = what;
            detail = more;
        }
    }

    /** Whether the vendor has just not given something: asking on would only hold others up. */
    boolean isKeptWaiting() {
        return trouble == InboxTrouble.NOT_FETCHED;
    }

    Settled settled(Taken delivery) {
        return new Settled(delivery, Map.copyOf(counts), trouble, detail);
    }
}
