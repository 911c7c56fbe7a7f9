package org.hotelleads.batch.pms;

import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.ImportPiece;

/** A page that was read, and of what it is one. */
record PageRead(ImportPiece piece, BookingPage page) {}
