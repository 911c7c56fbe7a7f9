/** The guest's channels: what a vendor delivers, what it tells, and whether it really comes from the vendor. */
package org.hotelleads.web.channel;
