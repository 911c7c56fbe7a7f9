package org.hotelleads.exporting;

import java.io.IOException;
import java.io.InputStream;

/** What is in a file, to be read from its beginning as often as need be; it is never in memory as a whole. */
public interface FileContent {

    /** How many bytes there are. */
    long length();

    /** All of them, in pieces; whoever opens it closes it. */
    InputStream open() throws IOException;
}
