/** The rounds in which what is in the outbox goes out. */
package org.hotelleads.batch.outbox;
