package org.hotelleads.batch.job;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Work behind which nobody stands: each piece is done in a request of its own and in the name of the product. */
@InterceptorBinding
@ActivateRequestContext
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Unattended {}
