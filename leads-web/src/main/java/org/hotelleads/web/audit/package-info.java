/** The page of the audit log. */
package org.hotelleads.web.audit;
