/** The page with what each hotel wants. */
package org.hotelleads.web.hotel;
