package org.hotelleads.connector.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.hotelleads.pms.PmsTrouble;

/** Asks once and takes the whole answer, if it comes in time and is of a bearable size. */
@ApplicationScoped
public class Wire {

    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
    private static final int PIECE = 16 * 1024;

    /** What came, not looked at yet. */
    public record Sent(Response response, byte[] body) {}

    @Timeout(value = 60, unit = ChronoUnit.SECONDS)
    public Sent send(Call call, Supplier<Response> question) {
        try (var response = question.get()) {
            var body = response.hasEntity() ? body(call, response.readEntity(InputStream.class)) : new byte[0];
            seeThatAllCame(call, response, body);
            return new Sent(response, body);
        } catch (ProcessingException | IOException cut) {
            // Its message may hold the address with all that is asked for.
            throw new LineCut(call + ": the line was cut (" + reason(cut) + ")", null);
        }
    }

    private static byte[] body(Call call, InputStream stream) throws IOException {
        var body = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (var read = stream.read(piece); read >= 0; read = stream.read(piece)) {
            body.write(piece, 0, read);
            if (body.size() > LARGEST_ANSWER) {
                throw new PmsTrouble(PmsTrouble.Kind.TOO_HEAVY, call + ": the answer is too large");
            }
            // An answer that trickles is given up when the time is over.
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
        }
        return body.toByteArray();
    }

    /** Some clients of HTTP take the end of the line for the end of the body. */
    private static void seeThatAllCame(Call call, Response response, byte[] body) {
        if (response.getHeaderString("Content-Encoding") == null && response.getLength() > body.length) {
            throw new LineCut(call + ": only a part of the answer came", null);
        }
    }

    private static String reason(Exception cut) {
        var root = (Throwable) cut;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
