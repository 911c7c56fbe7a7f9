package org.hotelleads.connector.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.hotelleads.pms.PmsPace;
import org.hotelleads.pms.PmsTrouble;

/**
 * The one place where a hotel system is called: at the pace of the credential, and with every failure told as a
 * {@link PmsTrouble}. A cut line is tried again at once, twice at most; to wait longer is up to who asks.
 *
 * <p>Payara looks for the annotations of MicroProfile Fault Tolerance only in the web module of an EAR, and obeys them in
 * all modules if it finds any there.
 */
@ApplicationScoped
public class Line {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private Wire wire;
    private Pace pace;
    private Verdict verdict;

    protected Line() {}

    @Inject
    public Line(Wire wire, PmsPace pace, Clock clock) {
        this(wire, pace::take, clock);
    }

    public Line(Wire wire, Pace pace, Clock clock) {
        this.wire = wire;
        this.pace = pace;
        this.verdict = new Verdict(clock);
    }

    /** @throws PmsTrouble if there is no answer that can be used */
    @Retry(maxRetries = 2, delay = 400, jitter = 300, maxDuration = 150_000, retryOn = LineCut.class)
    public Answer ask(Call call, Supplier<Response> question) {
        waitForTurn(call);
        try {
            return verdict.on(call, wire.send(call, question));
        } catch (TimeoutException tooLate) {
            throw new PmsTrouble(PmsTrouble.Kind.DOWN, call + ": no answer in time", tooLate);
        }
    }

    private void waitForTurn(Call call) {
        var wait = pace.take(call.credential().hash(), call.callsPerSecond());
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            throw new PmsTrouble(PmsTrouble.Kind.BUSY, call + ": too many calls wait before this one", wait, null);
        }
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PmsTrouble(PmsTrouble.Kind.BUSY, call + ": stopped while it waited", stopped);
        }
    }
}
