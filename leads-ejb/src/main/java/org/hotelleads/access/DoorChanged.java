package org.hotelleads.access;

/**
 * How a person gets in was changed, of which the person hears in case that it was somebody else. Told in the transaction
 * in which it is done.
 *
 * @param email where the person is told; null if there is no address
 * @param by the name of whoever did it for the person; empty for the person
 */
public record DoorChanged(User to, String email, What what, String by) {

    /** What is another way now. */
    public enum What {
        PASSWORD,
        SECOND_STEP_ON,
        SECOND_STEP_OFF,
        RECOVERY_CODES,
        /** Mails go elsewhere; it is told at the address before. */
        EMAIL,
        /** The identity provider lets in to an account that was here before. */
        SINGLE_SIGN_ON
    }

    /** By the person, at the person's address. */
    public static DoorChanged ownBy(User user, What what) {
        return by("", user, what);
    }

    /** By somebody else, at the person's address. */
    public static DoorChanged by(String name, User user, What what) {
        return new DoorChanged(user, user.email().orElse(null), what, name);
    }
}
