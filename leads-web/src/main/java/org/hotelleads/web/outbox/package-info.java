/** The pages that show what is told by mail and webhook, and to whom. */
package org.hotelleads.web.outbox;
