/** The people of the chain: hired and looked up by those who run it. */
package org.hotelleads.staff;
