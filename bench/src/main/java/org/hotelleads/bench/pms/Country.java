package org.hotelleads.bench.pms;

/** Where guests and hotels are. */
enum Country {
    ES(20, true),
    GB(16, false),
    DE(14, false),
    US(10, false),
    FR(9, false),
    IT(7, true),
    MX(7, true),
    NL(5, false),
    PT(4, true),
    PL(3, false),
    IN(2, false),
    CN(2, true),
    AE(1, true);

    private final int share;
    private final boolean wivesKeepTheirNames;

    /** @param share of all guests who travel abroad */
    Country(int share, boolean wivesKeepTheirNames) {
        this.share = share;
        this.wivesKeepTheirNames = wivesKeepTheirNames;
    }

    int share() {
        return share;
    }

    boolean wivesKeepTheirNames() {
        return wivesKeepTheirNames;
    }

    boolean hasTwoSurnames() {
        return this == ES || this == MX;
    }
}
