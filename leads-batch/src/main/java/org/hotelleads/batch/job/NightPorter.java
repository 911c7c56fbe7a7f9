package org.hotelleads.batch.job;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;

/** Stands in as the caller of work that is {@link Unattended}, as soon as its request has begun. */
@Unattended
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class NightPorter {

    @Inject
    private CurrentCaller caller;

    @AroundInvoke
    Object standIn(InvocationContext work) throws Exception {
        caller.is(Caller.system("HotelLeads"));
        return work.proceed();
    }
}
