package org.hotelleads.connector.http;

import org.hotelleads.pms.PmsTrouble;

/** The line was cut, or the other side had no time just then: at once it may well answer. */
class LineCut extends PmsTrouble {

    private static final long serialVersionUID = 1L;

    LineCut(String message, Throwable cause) {
        super(Kind.DOWN, message, cause);
    }
}
