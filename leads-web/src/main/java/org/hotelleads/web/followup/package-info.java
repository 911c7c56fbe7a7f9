/** The page with the guests to be contacted again. */
package org.hotelleads.web.followup;
