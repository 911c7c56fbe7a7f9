package org.hotelleads.lead;

/** The way by which a guest reached the hotel; it stays with the lead for ever. */
public enum Channel {
    WEB_CHAT,
    WHATSAPP,
    FACEBOOK,
    INSTAGRAM,
    FORM,
    PHONE
}
