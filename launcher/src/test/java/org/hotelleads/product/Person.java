package org.hotelleads.product;

/** Somebody of the chain who can sign in. */
public record Person(long id, String login, String password) {}
