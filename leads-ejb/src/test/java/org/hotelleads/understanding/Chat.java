package org.hotelleads.understanding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.PersonaVerdict;
import org.hotelleads.lead.Score;

/** A chat at a hotel in Palma, written as it happens: {@code Chat.on("2026-06-01").guest("…").bot("…")}. */
final class Chat {
    private final Understanding understood;
    private final Instant at;
    private final int messages;
    private final String locale;
    private final Channel channel;

    private Chat(Understanding understood, Instant at, int messages, String locale, Channel channel) {
        this.understood = understood;
        this.at = at;
        this.messages = messages;
        this.locale = locale;
        this.channel = channel;
    }

    static Chat on(String day) {
        Instant noon = LocalDate.parse(day)
                .atTime(12, 0)
                .atZone(ZoneId.of("Europe/Madrid"))
                .toInstant();
        return new Chat(Understanding.nothing(), noon, 0, null, Channel.WEB_CHAT);
    }

    Chat in(String otherLocale) {
        return new Chat(understood, at, messages, otherLocale, channel);
    }

    Chat by(Channel otherChannel) {
        return new Chat(understood, at, messages, locale, otherChannel);
    }

    Chat after(Duration pause) {
        return new Chat(understood, at.plus(pause), messages, locale, channel);
    }

    /** Goes on by what is said between "//"; the hotel's turns begin with "B:", a line ends at "\\n". */
    Chat going(String dialogue) {
        Chat chat = this;
        for (String turn : dialogue.replace("\\n", "\n").split(" // ")) {
            chat = turn.startsWith("B:") ? chat.bot(turn.substring(2).strip()) : chat.guest(turn);
        }
        return chat;
    }

    Chat guest(String text) {
        return said(Speaker.GUEST, text, null, null);
    }

    Chat guest(String text, ContactClaim claim) {
        return said(Speaker.GUEST, text, null, claim);
    }

    Chat bot(String text) {
        return said(Speaker.BOT, text, null, null);
    }

    Chat botAsking(AskedFor askedFor, String text) {
        return said(Speaker.BOT, text, askedFor, null);
    }

    private Chat said(Speaker from, String text, AskedFor askedFor, ContactClaim claim) {
        String id = "m" + (messages + 1);
        Understanding after =
                understood.learn(new Utterance(id, from, text, at, locale, askedFor, claim), surroundings());
        return new Chat(after, at.plusSeconds(60), messages + 1, locale, channel);
    }

    /** A minute after what was said last. */
    Instant now() {
        return at;
    }

    Surroundings surroundings() {
        return new Surroundings(ZoneId.of("Europe/Madrid"), Locale.forLanguageTag("es-ES"), "ES", channel);
    }

    Understanding understood() {
        return understood;
    }

    String name() {
        return understood.name().orElse(null);
    }

    String email() {
        return understood.email().map(Object::toString).orElse(null);
    }

    String phone() {
        return understood.phone().map(Object::toString).orElse(null);
    }

    /** Arrival, "..", departure; or the month; or "-". */
    String stay() {
        if (understood.stay().isEmpty()) {
            return "-";
        }
        return understood
                .stay()
                .month()
                .map(Object::toString)
                .orElseGet(() -> understood
                                .stay()
                                .arrival()
                                .map(LocalDate::toString)
                                .orElse("?")
                        + ".."
                        + understood.stay().departure().map(LocalDate::toString).orElse("?"));
    }

    Score score() {
        return ScoreRules.score(understood, surroundings(), at);
    }

    PersonaVerdict persona() {
        return PersonaRules.judge(understood, surroundings(), at);
    }
}
