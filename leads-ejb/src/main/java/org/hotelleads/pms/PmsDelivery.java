package org.hotelleads.pms;

/** What a hotel system has sent to the address of its connection, seen to be from it. */
public record PmsDelivery(byte[] body, String contentType) {

    /** Nothing of the body. */
    @Override
    public String toString() {
        return body.length + " bytes";
    }
}
