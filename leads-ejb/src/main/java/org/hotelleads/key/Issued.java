package org.hotelleads.key;

/**
 * A key with its secret, which nobody sees again after this.
 *
 * @param secret what the program sends
 */
public record Issued(Key key, String secret) {

    @Override
    public String toString() {
        return "Issued[" + key.name() + "]";
    }
}
