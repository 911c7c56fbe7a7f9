/** OPERA Cloud behind the Oracle Hospitality Integration Platform, as far as bookings are concerned. */
package org.hotelleads.fakepms.opera;
