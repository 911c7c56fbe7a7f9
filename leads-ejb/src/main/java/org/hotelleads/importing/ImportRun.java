package org.hotelleads.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.export.HotelIdsColumn;
import org.hotelleads.importing.table.ImportTrouble;
import org.hotelleads.system.Refusal;

/** One file that somebody has sent in: what is known of it, and how far its work has come. */
@Entity
@Table(name = "import_run")
public class ImportRun {

    /** How far it has come. Where somebody has to decide it waits; the others are work that goes on by itself. */
    public enum State {
        SENDING,
        READING,
        /** Its columns wait to be understood. */
        READ,
        CHECKING,
        /** Everything is known of it, and nothing done yet. */
        CHECKED,
        APPLYING,
        APPLIED,
        UNDOING,
        UNDONE,
        FAILED,
        CANCELLED;

        private static final Set<State> AT_WORK = EnumSet.of(READING, CHECKING, APPLYING, UNDOING);

        public boolean isAtWork() {
            return AT_WORK.contains(this);
        }
    }

    /** After so many tries in vain it is given up. */
    static final int TRIES = 5;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int LONGEST_DETAIL = 500;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind what;

    @Column(name = "file_name")
    private String fileName;

    private long bytes;

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "hotel_id")
    private Long hotelId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private ImportTrouble trouble;

    @Column(name = "trouble_detail")
    private String troubleDetail;

    private String kind;
    private String how;
    private String looks;
    private String mapping;

    @Convert(converter = HotelIdsColumn.class)
    private Set<Long> hotels;

    @Enumerated(EnumType.STRING)
    private Duplicates duplicates;

    private int rows;
    private int done;
    private String counts = "";

    @Column(name = "acting_user")
    private Long actingUser;

    private String acting;

    @Column(name = "applied_by")
    private String appliedBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    private Long execution;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private int version;

    protected ImportRun() {}

    ImportRun(UUID id, ImportKind what, String fileName, Long hotelId, Caller by, Instant now) {
        this.id = id;
        this.what = what;
        this.fileName = fileName;
        this.hotelId = hotelId;
        this.userId = by.userId();
        this.askedBy = by.name();
        this.askedAt = now;
        this.state = State.SENDING;
        this.nextTryAt = now;
    }

    /** All of the file has come. */
    void isSent(long size, Caller by, Instant now) {
        bytes = size;
        begin(State.READING, by, now);
    }

    /** What the file showed itself to be, and what its columns seem to mean. */
    void isRead(String format, String details, List<ColumnFacts> columns, Mapping guess, int all) {
        kind = format;
        how = details;
        looks = ColumnFacts.write(columns);
        mapping = guess.write();
        rows = all;
        rest(State.READ);
    }

    /** Somebody has said what the columns mean: the rows are looked at. */
    void check(Mapping meaning, Long hotel, Caller by, Instant now) {
        require(EnumSet.of(State.READ, State.CHECKED), "imports.refused.check");
        mapping = meaning.write();
        hotelId = hotel;
        begin(State.CHECKING, by, now);
    }

    void isChecked(Set<Long> hotelsOfRows) {
        hotels = Set.copyOf(hotelsOfRows);
        rest(State.CHECKED);
    }

    /** Somebody wants the rows imported. */
    void apply(Duplicates policy, Caller by, Instant now) {
        require(EnumSet.of(State.CHECKED), "imports.refused.apply");
        duplicates = policy;
        appliedBy = by.name();
        begin(State.APPLYING, by, now);
    }

    void isApplied(Instant now) {
        appliedAt = now;
        rest(State.APPLIED);
    }

    /** Somebody wants back what was before. */
    void undo(Caller by, Instant now) {
        require(EnumSet.of(State.APPLIED), "imports.refused.undo");
        undoneBy = by.name();
        begin(State.UNDOING, by, now);
    }

    void isUndone(Instant now) {
        undoneAt = now;
        rest(State.UNDONE);
    }

    /** Ends the work where it is: what was imported stays, and can be taken back. */
    void cancel(Instant now) {
        switch (state) {
            case APPLYING -> isApplied(now);
            case UNDOING -> rest(State.APPLIED);
            case CHECKING -> rest(State.READ);
            case SENDING, READING, READ, CHECKED -> rest(State.CANCELLED);
            default -> throw Refusal.conflict("imports.refused.cancel");
        }
    }

    private void begin(State work, Caller by, Instant now) {
        state = work;
        done = 0;
        actingUser = by.userId();
        acting = by.name();
        execution = null;
        leasedUntil = null;
        attempts = 0;
        nextTryAt = now;
        trouble = null;
        troubleDetail = null;
    }

    private void rest(State next) {
        state = next;
        leasedUntil = null;
        actingUser = null;
    }

    private void require(Set<State> allowed, String otherwise) {
        if (!allowed.contains(state) || erasedAt != null && state != State.APPLIED) {
            throw Refusal.conflict(otherwise);
        }
    }

    /** A node has it in hand from now on, until the end of the lease. */
    void isTaken(Instant lease) {
        attempts++;
        leasedUntil = lease;
    }

    void isLeased(Instant lease) {
        leasedUntil = lease;
    }

    /** This job is at it, and no earlier one any more; says whether it may. */
    boolean isWorkOf(long job, Instant lease) {
        if (!state.isAtWork() || execution != null && execution > job) {
            return false;
        }
        execution = job;
        leasedUntil = lease;
        return true;
    }

    boolean isInHandOf(long job) {
        return state.isAtWork() && Objects.equals(execution, job);
    }

    /** So many rows more are done: what goes on is alive. */
    void goesOn(int more, Instant lease) {
        done += more;
        attempts = 1;
        leasedUntil = lease;
    }

    void counts(Map<RowState, Integer> now) {
        counts = RowCounts.write(now);
    }

    /** Something went wrong: it is tried again later, or given up if that is no use or was too often in vain. */
    void failed(ImportTrouble why, String detail, boolean passes, Instant now) {
        trouble = why;
        troubleDetail =
                detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
        leasedUntil = null;
        execution = null;
        if (passes && attempts < TRIES) {
            nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.max(0, attempts - 1)));
        } else {
            rest(state == State.APPLYING || state == State.UNDOING ? State.APPLIED : State.FAILED);
        }
    }

    /** The file and what its rows say are gone. */
    void isErased(Instant now) {
        erasedAt = now;
        if (state == State.READ || state == State.CHECKED || state == State.SENDING) {
            state = State.CANCELLED;
        }
    }

    boolean isOf(Caller caller) {
        return userId == null
                ? caller.userId() == null && askedBy.equals(caller.name())
                : userId.equals(caller.userId());
    }

    /** Whether a caller may know of it: who has sent it, and who is in charge of all hotels that its rows are of. */
    boolean isVisibleTo(Caller caller) {
        return isOf(caller)
                || caller.allHotels()
                || hotels != null && !hotels.isEmpty() && caller.hotels().containsAll(hotels);
    }

    public UUID id() {
        return id;
    }

    public ImportKind what() {
        return what;
    }

    public State state() {
        return state;
    }

    public String fileName() {
        return fileName;
    }

    public Optional<Long> execution() {
        return Optional.ofNullable(execution);
    }

    int attempts() {
        return attempts;
    }

    Optional<Long> hotelId() {
        return Optional.ofNullable(hotelId);
    }

    Mapping mapping() {
        return Mapping.read(mapping);
    }

    List<ColumnFacts> columns() {
        return ColumnFacts.read(looks);
    }

    Duplicates duplicates() {
        return duplicates;
    }

    int rows() {
        return rows;
    }

    /** With whose rights it is done; null for a key. */
    Long actingUser() {
        return actingUser;
    }

    String acting() {
        return acting;
    }

    /** Who the history of its leads says that they are by. */
    String madeLabel() {
        return "Import " + fileName + " · " + appliedBy;
    }

    /** The hotel that all of its rows are of; null if there are several, or none is known yet. */
    Long onlyHotel() {
        return hotelId != null || hotels == null || hotels.size() != 1
                ? hotelId
                : hotels.iterator().next();
    }

    boolean isErased() {
        return erasedAt != null;
    }

    ImportFacts facts(Caller viewer, String hotelCode) {
        return new ImportFacts(
                id,
                what,
                state,
                fileName,
                bytes,
                askedBy,
                askedAt,
                hotelCode,
                kind,
                how,
                rows,
                done,
                RowCounts.read(counts),
                mapping == null ? null : mapping(),
                columns(),
                duplicates,
                trouble,
                troubleDetail,
                appliedBy,
                appliedAt,
                undoneBy,
                undoneAt,
                erasedAt,
                isOf(viewer));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportRun run && id.equals(run.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
