package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets passwords be hashed by turns: never on all cores at once, each address in its turn, with few waiting for one
 * address and some in all. A flood of sign-ins thus takes neither the machine nor the turn of others; browsers that are
 * known have a line of their own, which goes first.
 */
@ApplicationScoped
public class HashTurns {

    private static final int WAITING_OF_ONE = 4;
    private static final int WAITING_IN_ALL = 40;
    private static final String KNOWN = "";

    private final int atOnce;
    private final Map<String, Deque<Thread>> lines = new LinkedHashMap<>();
    private int waiting;
    private int working;

    public HashTurns() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    HashTurns(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * Does the work when its turn has come.
     *
     * @param isKnown whether the browser is known; then it does not matter who else comes from its address
     * @return what came of it; empty, at once, when too many are waiting already
     */
    <T> Optional<T> take(String address, boolean isKnown, Supplier<T> work) {
        if (!enter(isKnown ? KNOWN : "@" + address, isKnown)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            leave();
        }
    }

    private synchronized boolean enter(String line, boolean isKnown) {
        var own = lines.getOrDefault(line, new ArrayDeque<>());
        if (!isKnown && (own.size() >= WAITING_OF_ONE || waiting >= WAITING_IN_ALL)) {
            return false;
        }
        var me = Thread.currentThread();
        own.add(me);
        lines.put(line, own);
        waiting++;
        try {
            while (working >= atOnce || next() != me) {
                wait();
            }
            working++;
            return true;
        } catch (InterruptedException e) {
            me.interrupt();
            return false;
        } finally {
            own.remove(me);
            lines.remove(line);
            if (!own.isEmpty()) {
                lines.put(line, own);
            }
            waiting--;
            notifyAll();
        }
    }

    /** The first of the line whose turn it is: after each turn a line stands behind all others. */
    private Thread next() {
        var known = lines.get(KNOWN);
        return (known != null ? known : lines.values().iterator().next()).peek();
    }

    /** How many wait for their turn now. */
    synchronized int waiting() {
        return waiting;
    }

    private synchronized void leave() {
        working--;
        notifyAll();
    }
}
