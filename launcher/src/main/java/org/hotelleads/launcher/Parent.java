package org.hotelleads.launcher;

/** The program that started this one; where it asks for that, HotelLeads stops when it ends. */
final class Parent {

    private static final String ASKED_FOR = "hotelleads.ends.with.parent";

    private Parent() {}

    /** A build that is ended in another way than by Ctrl-C would leave HotelLeads running behind nobody's back. */
    static void mayEndUs() {
        if (Boolean.getBoolean(ASKED_FOR)) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
