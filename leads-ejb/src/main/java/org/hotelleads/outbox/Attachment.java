package org.hotelleads.outbox;

/**
 * What goes with a mail.
 *
 * @param name of the file, without folders
 * @param type the MIME type
 */
record Attachment(String name, String type, byte[] content) {}
