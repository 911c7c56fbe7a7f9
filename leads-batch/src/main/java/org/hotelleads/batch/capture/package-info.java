/** Catching up with conversations that a fault has left behind. */
package org.hotelleads.batch.capture;
