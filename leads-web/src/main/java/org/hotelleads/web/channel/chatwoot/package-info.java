/** What Chatwoot delivers of the inboxes that a hotel answers there. */
package org.hotelleads.web.channel.chatwoot;
