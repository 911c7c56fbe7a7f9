package org.hotelleads.batch.export;

import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.hotelleads.exporting.FileContent;

/**
 * Cuts a line on which nothing goes out any more. Java's connections end what they wait to read, but wait for ever for
 * somebody who does not take what they write.
 */
final class Patience implements AutoCloseable {

    private final Duration toAnswer;
    private final AtomicReference<HttpURLConnection> line = new AtomicReference<>();
    private volatile long signs;
    private volatile boolean over;

    Patience(Duration toAnswer) {
        this.toAnswer = toAnswer;
        watch(0);
    }

    /** This is the line now. */
    void holds(HttpURLConnection connection) {
        signs++;
        line.set(connection);
    }

    /** The content, each step of which is a sign of life. */
    FileContent watched(FileContent content) {
        return new Watched(content, () -> signs++);
    }

    private void watch(long seen) {
        CompletableFuture.delayedExecutor(toAnswer.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> look(seen));
    }

    private void look(long seen) {
        var held = line.get();
        if (over) {
            return;
        }
        if (signs == seen && held != null) {
            held.disconnect();
        } else {
            watch(signs);
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
