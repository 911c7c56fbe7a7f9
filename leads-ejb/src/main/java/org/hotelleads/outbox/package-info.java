/** What is told to people by mail and to programs by webhook: written down with its cause, sent afterwards. */
package org.hotelleads.outbox;
