/** Tidying up at the door. */
package org.hotelleads.batch.access;
