package org.hotelleads.pms.match;

/** What makes a decision one for a person. */
public enum Why {
    /** One key is one lead's and another key is another's. */
    KEYS_DISAGREE("keysDisagree"),
    /** Several leads are equally likely. */
    SEVERAL_LEADS("severalLeads"),
    /** The same key or the same name, but other things that say it is somebody else. */
    CONTRADICTION("contradiction"),
    /** Nothing but the phone, or a company's contact, and no wish for such a stay. */
    STAY_DIFFERS("stayDiffers"),
    /** An address or a phone that many people share. */
    SHARED_CONTACT("sharedContact"),
    /** The booking names a lead of another hotel. */
    OTHER_HOTEL("otherHotel"),
    /** All that agrees is too weak to act on. */
    HINTS_ONLY("hintsOnly");

    private final String key;

    Why(String key) {
        this.key = key;
    }

    /** How it is written down. */
    public String key() {
        return key;
    }
}
