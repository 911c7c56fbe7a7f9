package org.hotelleads.system;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.List;

/**
 * The core says no: why, in a text of the message bundle, and for wrong input which fields. Nothing was changed; the
 * edge turns it into a page's message or a problem of the HTTP API.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of no it is. */
    public enum Kind {
        /** Nobody is signed in, or the key is none. */
        UNKNOWN_CALLER,
        /** The caller has no right to it. */
        FORBIDDEN,
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** What was sent is wrong. */
        INVALID,
        /** Somebody else was faster. */
        CONFLICT
    }

    /**
     * What is wrong with one field.
     *
     * @param field the field's name or path as the caller spells it
     * @param key of the text in the message bundle
     */
    public record Flaw(String field, String key, List<String> details) {
        public Flaw {
            details = List.copyOf(details);
        }
    }

    /**
     * What two people made of one field. The values are as the model knows them (a status, a time, the id of a person);
     * null for none.
     *
     * @param field the field's name as the HTTP API spells it
     * @param before what both had before them
     * @param theirs what the other person has made of it
     * @param mine what was to become of it now
     * @param by the name of the other person
     * @param at when the other person did it
     */
    public record Difference(String field, Object before, Object theirs, Object mine, String by, Instant at) {}

    private final Kind kind;
    private final transient List<String> details;
    private final transient List<Flaw> flaws;
    private final transient List<Difference> differences;

    private Refusal(Kind kind, String key, List<String> details, List<Flaw> flaws, List<Difference> differences) {
        super(key);
        this.kind = kind;
        this.details = List.copyOf(details);
        this.flaws = List.copyOf(flaws);
        this.differences = List.copyOf(differences);
    }

    private Refusal(Kind kind, String key, List<String> details, List<Flaw> flaws) {
        this(kind, key, details, flaws, List.of());
    }

    public static Refusal unknownCaller() {
        return new Refusal(Kind.UNKNOWN_CALLER, "error.unknownCaller", List.of(), List.of());
    }

    public static Refusal forbidden(String key, String... details) {
        return new Refusal(Kind.FORBIDDEN, key, List.of(details), List.of());
    }

    public static Refusal notFound(String key, String... details) {
        return new Refusal(Kind.NOT_FOUND, key, List.of(details), List.of());
    }

    public static Refusal conflict(String key, String... details) {
        return new Refusal(Kind.CONFLICT, key, List.of(details), List.of());
    }

    /** Somebody else has changed the same since it was seen. */
    public static Refusal overtaken(List<Difference> differences, String key, String... details) {
        return new Refusal(Kind.CONFLICT, key, List.of(details), List.of(), differences);
    }

    /** One field is wrong. */
    public static Refusal invalid(String field, String key, String... details) {
        return invalid(List.of(new Flaw(field, key, List.of(details))));
    }

    public static Refusal invalid(List<Flaw> flaws) {
        return new Refusal(Kind.INVALID, "error.invalid", List.of(), flaws);
    }

    public Kind kind() {
        return kind;
    }

    /** The key of the text in the message bundle. */
    public String key() {
        return getMessage();
    }

    public List<String> details() {
        return details;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    /** What stands against each other, when somebody else was faster. */
    public List<Difference> differences() {
        return differences;
    }
}
