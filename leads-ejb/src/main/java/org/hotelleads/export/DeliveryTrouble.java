package org.hotelleads.export;

/** Why a file could not be brought to where it belongs. */
public enum DeliveryTrouble {
    /** The other side does not take our user, password or key. */
    REFUSED(true),
    /** We are known there, but may not write. */
    FORBIDDEN(true),
    /** Nobody answers at the address. */
    NOT_REACHED(false),
    /** The other side took too long, or the line was cut. */
    NO_ANSWER(false),
    /** There is no room left. */
    NO_ROOM(false),
    /** There is no such folder, or no such bucket. */
    NO_FOLDER(true),
    /** Nobody has said yet that the key which the server shows is its own. */
    KEY_UNKNOWN(true),
    /** The server shows another key than the one that is known. */
    KEY_CHANGED(true),
    /** The address, or the folder, is one to which nothing may be brought. */
    NOT_ALLOWED(true),
    /** The file was erased before it could be brought. */
    FILE_GONE(true),
    /** The person may not have the file any more. */
    RIGHT_LOST(true),
    /** The person has no mail address. */
    NO_ADDRESS(true),
    /** The target was removed or switched off. */
    TARGET_GONE(true),
    /** A secret of the target cannot be read: the key of the secrets is another one. */
    NO_SECRET(true),
    /** Something else; the detail says what is known. */
    FAULT(false);

    private final boolean isFinal;

    DeliveryTrouble(boolean isFinal) {
        this.isFinal = isFinal;
    }

    /** Whether trying again cannot help before a person has done something about it. */
    public boolean isFinal() {
        return isFinal;
    }
}
