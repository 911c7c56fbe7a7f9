/** Files of leads and bookings that people send in: read, checked row by row, imported, and taken back. */
package org.hotelleads.importing;
