package org.hotelleads.conversation;

import java.time.Instant;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;

/** Messages as channels report them: {@code SomeMessage.saying("Hola").id("m-2").at("2026-11-22T10:01:00Z").event()}. */
public final class SomeMessage {

    private String hotel = "sol-palma";
    private String conversation = "c-1";
    private String id = "m-1";
    private Instant sentAt = Instant.parse("2026-11-22T10:00:00Z");
    private Speaker from = Speaker.GUEST;
    private Channel channel = Channel.WEB_CHAT;
    private final String text;
    private ContactClaim contact;

    private SomeMessage(String text) {
        this.text = text;
    }

    public static SomeMessage saying(String text) {
        return new SomeMessage(text);
    }

    public SomeMessage to(String hotelCode) {
        hotel = hotelCode;
        return this;
    }

    public SomeMessage in(String reference) {
        conversation = reference;
        return this;
    }

    public SomeMessage id(String reference) {
        id = reference;
        return this;
    }

    public SomeMessage at(String time) {
        return at(Instant.parse(time));
    }

    public SomeMessage at(Instant time) {
        sentAt = time;
        return this;
    }

    public SomeMessage on(Channel other) {
        channel = other;
        return this;
    }

    public SomeMessage byBot() {
        from = Speaker.BOT;
        return this;
    }

    public SomeMessage from(String name, String email, String phone) {
        contact = new ContactClaim(name, email, phone);
        return this;
    }

    public MessageEvent event() {
        return new MessageEvent(hotel, channel, conversation, id, sentAt, from, text, null, null, contact);
    }
}
