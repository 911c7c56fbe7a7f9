package org.hotelleads.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever calls this tells what could be read but makes no sense (422) from what could not even be read (400). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Unprocessable {}
