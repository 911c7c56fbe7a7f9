/** Brings files of leads and bookings in as jobs that survive their server. */
package org.hotelleads.batch.importing;
