package org.hotelleads.access;

import jakarta.enterprise.context.RequestScoped;

/** The browser of the request at work; the edge that let it in says what is known of it. */
@RequestScoped
public class CurrentVisitor {

    private Visitor visitor = Visitor.unknown();

    public Visitor get() {
        return visitor;
    }

    public void is(Visitor newcomer) {
        visitor = newcomer;
    }
}
