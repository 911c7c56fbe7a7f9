package org.hotelleads.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The caller of the request at work; the edge that let the caller in says who it is. */
@RequestScoped
public class CurrentCaller {

    @Inject
    private Wall wall = new Wall();

    private Caller caller = Caller.stranger();

    public Caller get() {
        return caller;
    }

    public void is(Caller newcomer) {
        caller = newcomer;
        wall.another();
    }

    /** Runs a piece of work in the name of another caller, such as the system itself. */
    public <T> T as(Caller other, Supplier<T> work) {
        var before = caller;
        try {
            is(other);
            return work.get();
        } finally {
            caller = before;
            wall.back();
        }
    }
}
