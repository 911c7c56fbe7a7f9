/** One guest on one channel: the messages, whole and in order, and what they have made known so far. */
package org.hotelleads.conversation;
