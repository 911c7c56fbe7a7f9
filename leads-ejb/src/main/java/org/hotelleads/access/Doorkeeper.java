package org.hotelleads.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets an operation run only for a caller with the permission that the operation {@link Requires}. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Doorkeeper {

    @Inject
    private CurrentCaller caller;

    @AroundInvoke
    Object check(InvocationContext operation) throws Exception {
        caller.get().require(operation.getMethod().getAnnotation(Requires.class).value());
        return operation.proceed();
    }
}
