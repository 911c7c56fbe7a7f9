package org.hotelleads.web.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.hotelleads.web.channel.Delivery;

/** Where one connection takes what is sent to its address. */
interface Counter {

    /** Which methods of HTTP it takes from programs that deliver; empty for none. */
    String allowed();

    /** Says what whoever sends has to know before any answer. */
    default void greet(Answers answers) {}

    /** Somebody looks whether the address is there. */
    void asked(HttpServletRequest request, Answers answers) throws IOException;

    /** Something is delivered. */
    void delivered(Delivery delivery, HttpServletRequest request, Answers answers) throws IOException;
}
