/** How messages come in: stored first, then understood, and a guest who can be reached becomes a lead. */
package org.hotelleads.capture;
