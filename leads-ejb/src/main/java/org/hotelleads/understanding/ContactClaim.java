package org.hotelleads.understanding;

/** What the channel or the bot already holds of the guest; each part may be null and is checked before it is believed. */
public record ContactClaim(String name, String email, String phone) {}
