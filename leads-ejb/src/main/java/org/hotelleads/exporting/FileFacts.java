package org.hotelleads.exporting;

import org.hotelleads.export.FileFormat;

/** What is to be known of a complete file before it is sent. */
public record FileFacts(String fileName, FileFormat format, long bytes, String sha256) {}
