package org.hotelleads.export;

/** A file is complete, or was given up: told within the transaction in which it became so. */
public record ExportEnded(ExportRun run) {}
