package org.hotelleads.fuzz;

/** What is tried: it reads an input from outside. */
@FunctionalInterface
public interface Reader {

    /**
     * @return whether it could make something of the input
     * @throws Exception a fault, unless it is one of those that the reader may throw
     */
    boolean reads(byte[] input) throws Exception;
}
