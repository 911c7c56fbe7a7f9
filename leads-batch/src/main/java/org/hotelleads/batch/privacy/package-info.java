/** Guests whose time is over are erased at night, as their hotels have said. */
package org.hotelleads.batch.privacy;
