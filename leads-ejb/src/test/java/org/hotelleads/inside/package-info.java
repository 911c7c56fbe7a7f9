/** What tests inside the container have at hand; it is packed into the war with them. */
package org.hotelleads.inside;
