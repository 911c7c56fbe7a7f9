/** A Mews of this machine. */
package org.hotelleads.fakepms.mews;
