/** Links bookings to leads as the rules decide, and does to the leads what follows from it. */
package org.hotelleads.pms.link;
