package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hotelleads.hotel.HotelRegister;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.system.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks for what they may not do is told of in the log, by an id and not by a name. */
class RefusalsInLogIT extends InTheContainer {

    private static final Logger LOG = Logger.getLogger(Doorkeeper.class.getName());

    @Inject
    private HotelRegister register;

    @Inject
    private CurrentCaller caller;

    private final List<String> told = new CopyOnWriteArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(MessageFormat.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(listener);
    }

    @Test
    void aPersonWithoutTheRightIsNamedByTheirId() {
        caller.is(new Caller(4711L, "Marta Sanz", Set.of(Permission.READ_LEADS), false, Set.of(), "es"));

        assertThatThrownBy(register::all).isInstanceOf(Refusal.class);

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("Refused: person 4711 asked for HotelRegister.all without")
                .doesNotContain("Marta");
    }

    @Test
    void strangersFillNoLog() {
        caller.is(Caller.stranger());

        assertThatThrownBy(register::all).isInstanceOf(Refusal.class);

        assertThat(told).isEmpty();
    }
}
