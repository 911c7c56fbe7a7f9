package org.hotelleads.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.hotelleads.system.Refusal;

/**
 * Lets an operation run only for a caller with the permission that the operation {@link Requires}. When somebody who is
 * known asks for what they may not do, the log tells of it.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Doorkeeper {

    private static final Logger LOG = System.getLogger(Doorkeeper.class.getName());

    @Inject
    private CurrentCaller caller;

    @AroundInvoke
    Object check(InvocationContext operation) throws Exception {
        var asked = operation.getMethod();
        var permission = asked.getAnnotation(Requires.class).value();
        try {
            caller.get().require(permission);
        } catch (Refusal refusal) {
            if (caller.get().isKnown()) {
                LOG.log(
                        Level.WARNING,
                        "Refused: {0} asked for {1}.{2} without {3}",
                        name(caller.get()),
                        asked.getDeclaringClass().getSimpleName(),
                        asked.getName(),
                        permission);
            }
            throw refusal;
        }
        return operation.proceed();
    }

    /** People by their id, so that the log names nobody. */
    private static String name(Caller asking) {
        return asking.user().map(id -> "person " + id).orElse(asking.name());
    }
}
