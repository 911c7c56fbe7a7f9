/** What Meta delivers for a page: Messenger and Instagram messages, and the answers to its ads with forms. */
package org.hotelleads.web.channel.meta;
