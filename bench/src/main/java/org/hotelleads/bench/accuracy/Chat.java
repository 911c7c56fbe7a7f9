package org.hotelleads.bench.accuracy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.understanding.Surroundings;
import org.hotelleads.understanding.Understanding;
import org.hotelleads.understanding.Utterance;

/** A conversation that goes on by a message a minute. */
final class Chat {

    private final Surroundings where;
    private final String locale;
    private Instant now;
    private Understanding understood = Understanding.nothing();
    private int messages;

    Chat(Instant start, Locale locale, String locality, Channel channel) {
        this.where = new Surroundings(ZoneOffset.UTC, locale, locality, channel);
        this.locale = locale.toLanguageTag();
        this.now = start;
    }

    Understanding guest(String text) {
        return say(Speaker.GUEST, text, null);
    }

    Understanding hotel(String text, AskedFor askedFor) {
        return say(Speaker.BOT, text, askedFor);
    }

    private Understanding say(Speaker speaker, String text, AskedFor askedFor) {
        now = now.plusSeconds(60);
        understood =
                understood.learn(new Utterance("m" + messages++, speaker, text, now, locale, askedFor, null), where);
        return understood;
    }

    Understanding understood() {
        return understood;
    }
}
