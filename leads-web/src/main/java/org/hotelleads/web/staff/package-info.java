/** The pages on which those who run the chain see to people, and everybody to their own account. */
package org.hotelleads.web.staff;
