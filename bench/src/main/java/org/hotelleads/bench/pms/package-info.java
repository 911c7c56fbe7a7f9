/** How well and how fast bookings find their leads: in a made-up chain of which the truth is known, and over HTTP. */
package org.hotelleads.bench.pms;
