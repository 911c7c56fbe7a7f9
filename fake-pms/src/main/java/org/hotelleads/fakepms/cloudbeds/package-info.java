/** Cloudbeds by its API 1.3, as far as bookings are concerned. */
package org.hotelleads.fakepms.cloudbeds;
