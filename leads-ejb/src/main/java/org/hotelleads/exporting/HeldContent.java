package org.hotelleads.exporting;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The content of a file on its way: as long as it is read on, that is said; and if it cannot be, that is remembered. */
final class HeldContent implements FileContent {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FileContent content;
    private final Clock clock;
    private final Runnable hold;
    private boolean gone;

    HeldContent(FileContent content, Clock clock, Runnable hold) {
        this.content = content;
        this.clock = clock;
        this.hold = hold;
    }

    /** Whether it could not be read to its end, for reasons of our own. */
    boolean isGone() {
        return gone;
    }

    @Override
    public long length() {
        return content.length();
    }

    @Override
    public InputStream open() throws IOException {
        return new Reading(content.open());
    }

    private final class Reading extends FilterInputStream {

        private Instant held = clock.instant();

        private Reading(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return in.read();
            } catch (IOException | RuntimeException e) {
                gone = true;
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                if (clock.instant().isAfter(held.plus(PATIENCE))) {
                    hold.run();
                    held = clock.instant();
                }
                return in.read(into, from, most);
            } catch (IOException | RuntimeException e) {
                gone = true;
                throw e;
            }
        }
    }
}
