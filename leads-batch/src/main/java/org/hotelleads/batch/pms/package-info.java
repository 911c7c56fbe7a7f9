/** When hotel systems are asked and bookings look for their leads, and the job that reads everything a system holds. */
package org.hotelleads.batch.pms;
