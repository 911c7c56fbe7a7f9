package org.hotelleads.access;

/** By what a person has shown who they are when they signed in. */
public enum Proof {
    PASSWORD,
    /** Password and, as the second step, a code. */
    PASSWORD_AND_CODE,
    /** Another system vouches for the person; it asks for whatever second step there is by itself. */
    SINGLE_SIGN_ON
}
