/** What guests may ask for: what is known of them, that it is forgotten, and that it is not kept for longer than needed. */
package org.hotelleads.privacy;
