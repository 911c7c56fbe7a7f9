package org.hotelleads.export;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.search.LeadColumn;

/** One file of leads: who wants which, how far it has come, and until when it is kept. */
@Entity
@Table(name = "export_run")
public class ExportRun {

    /** How far it has come. */
    public enum State {
        WAITING,
        /** The leads are being read, all as they are at one moment. */
        READING,
        /** They are being written to the file. */
        WRITING,
        DONE,
        /** It was sent while somebody waited, and not kept. */
        SENT,
        FAILED,
        CANCELLED,
        /** It was done; the file has been erased since. */
        EXPIRED
    }

    /** After so many tries in vain it is given up. */
    public static final int TRIES = 5;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int LONGEST_DETAIL = 500;

    @Id
    private UUID id;

    @Column(name = "schedule_id")
    private Long scheduleId;

    @Column(name = "schedule_name")
    private String scheduleName;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Convert(converter = HotelIdsColumn.class)
    private Set<Long> hotels;

    private String query;
    private String columns;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private boolean bom;
    private String locale;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private State state;

    private Long rows;

    @Column(name = "rows_written")
    private long rowsWritten;

    private long bytes;
    private String sha256;
    private Long execution;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Enumerated(EnumType.STRING)
    private RunTrouble trouble;

    @Column(name = "trouble_detail")
    private String troubleDetail;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected ExportRun() {}

    /** A file that is to be made as soon as a node has time. */
    public ExportRun(UUID id, RunWish wanted, Instant now) {
        this.id = id;
        this.userId = wanted.asker().userId();
        this.askedBy = wanted.asker().name();
        this.askedAt = now;
        this.hotels = wanted.hotels();
        this.query = wanted.wish().query();
        this.columns = LeadColumn.write(wanted.wish().columns());
        this.format = wanted.wish().format();
        this.bom = wanted.wish().bom();
        this.locale = wanted.locale().toLanguageTag();
        this.fileName = wanted.fileName();
        this.state = State.WAITING;
        this.nextTryAt = now;
        wanted.schedule().ifPresent(this::isOf);
    }

    private void isOf(RunWish.Scheduled schedule) {
        scheduleId = schedule.id();
        scheduleName = schedule.name();
        dueAt = schedule.dueAt();
    }

    /** A node has it in hand from now on, until the end of the lease. */
    public void isTaken(Instant now, Instant lease) {
        startedAt = startedAt == null ? now : startedAt;
        attempts++;
        leasedUntil = lease;
    }

    public void isLeased(Instant lease) {
        leasedUntil = lease;
    }

    /** This job is at it, and no earlier one any more; says whether it may. */
    public boolean isWorkOf(long job, Instant lease) {
        if (!isOpen() || execution != null && execution > job) {
            return false;
        }
        execution = job;
        leasedUntil = lease;
        state = rows == null ? State.READING : State.WRITING;
        return true;
    }

    /** Whether this job, and no later one, is to go on. */
    public boolean isInHandOf(long job) {
        return isOpen() && Objects.equals(execution, job);
    }

    /** The leads are being read, so many up to now. */
    public void isRead(long soFar, Instant lease) {
        state = State.READING;
        rowsWritten = soFar;
        leasedUntil = lease;
    }

    /** All leads are read; what is to be written is known. */
    public void wasRead(long all) {
        rows = all;
        isWritten(0, 0, leasedUntil);
        attempts = 1;
    }

    /** So many rows are in the file now. */
    public void isWritten(long soFar, long size, Instant lease) {
        state = State.WRITING;
        rowsWritten = soFar;
        bytes = size;
        leasedUntil = lease;
    }

    /** The file is complete, and kept for a while. */
    public void isComplete(long size, String fingerprint, Instant now, Duration kept) {
        state = State.DONE;
        rowsWritten = rows;
        bytes = size;
        sha256 = fingerprint;
        trouble = null;
        troubleDetail = null;
        expiresAt = now.plus(kept);
        finish(now);
    }

    /** It was sent to whoever waited for it; there is nothing to be kept. */
    public void wasSent(long all, long size, Instant now) {
        rows = all;
        rowsWritten = all;
        bytes = size;
        state = State.SENT;
        startedAt = askedAt;
        seenAt = now;
        finish(now);
    }

    /**
     * Something went wrong: it is tried again later, or given up if that is no use or was too often in vain. After a fault
     * that nobody has foreseen no job goes on where another one was.
     */
    public void failed(RunTrouble why, String detail, Instant now) {
        trouble = why;
        troubleDetail =
                detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
        leasedUntil = null;
        execution = why == RunTrouble.FAULT ? null : execution;
        if (why.isPassing() && attempts < TRIES) {
            state = State.WAITING;
            nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.max(0, attempts - 1)));
        } else {
            state = State.FAILED;
            finish(now);
        }
    }

    /** Nobody wants it any more. */
    public void cancel(Instant now) {
        state = State.CANCELLED;
        finish(now);
    }

    private void finish(Instant now) {
        leasedUntil = null;
        finishedAt = now;
    }

    /**
     * It is to be made after all.
     *
     * @param isRead whether the leads are there still, as they were read
     */
    public void restart(boolean isRead, Instant now) {
        state = State.WAITING;
        rows = isRead ? rows : null;
        rowsWritten = 0;
        bytes = 0;
        execution = null;
        attempts = 0;
        nextTryAt = now;
        trouble = null;
        troubleDetail = null;
        startedAt = null;
        finishedAt = null;
        seenAt = null;
    }

    /** The file is erased. */
    public void expire() {
        state = State.EXPIRED;
    }

    /** Its maker has taken notice of the end. */
    public void isSeen(Instant now) {
        seenAt = now;
    }

    /** Whether somebody still waits for it. */
    public boolean isOpen() {
        return finishedAt == null;
    }

    public boolean wasSeen() {
        return seenAt != null;
    }

    /** Whether the file can be had. */
    public boolean isKept(Instant now) {
        return state == State.DONE && now.isBefore(expiresAt);
    }

    public boolean isOf(Caller caller) {
        return userId == null
                ? caller.userId() == null && askedBy.equals(caller.name())
                : userId.equals(caller.userId());
    }

    /** Whether a caller may know of it: who may export, and sees each of its hotels. */
    public boolean isVisibleTo(Caller caller) {
        return caller.may(Permission.EXPORT_LEADS)
                && (caller.allHotels() || hotels != null && caller.hotels().containsAll(hotels));
    }

    /** The asker with no more hotels than they had when they asked. */
    public Caller boundToItsHotels(Caller now) {
        return hotels == null
                ? now
                : new Caller(now.userId(), now.name(), now.permissions(), false, hotels, now.locale());
    }

    public UUID id() {
        return id;
    }

    /** The schedule that wants it; empty on demand, or when the schedule is gone. */
    public Optional<Long> schedule() {
        return Optional.ofNullable(scheduleId);
    }

    public Optional<String> scheduleName() {
        return Optional.ofNullable(scheduleName);
    }

    /** When the schedule wanted it. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** The person who asked for it; null for a key. */
    public Long userId() {
        return userId;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Ids of the hotels whose leads may be in it; empty for all of the chain. */
    public Optional<Set<Long>> hotels() {
        return Optional.ofNullable(hotels).map(Set::copyOf);
    }

    /** What was wished for. */
    public ExportWish wish() {
        return new ExportWish(query, LeadColumn.parse(columns), format, bom);
    }

    /** The language of the file. */
    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public String fileName() {
        return fileName;
    }

    public State state() {
        return state;
    }

    /** How many leads; empty until they were read. */
    public Optional<Long> rows() {
        return Optional.ofNullable(rows);
    }

    /** How many of them were read, or are written by now. */
    public long rowsWritten() {
        return rowsWritten;
    }

    public long bytes() {
        return bytes;
    }

    /** The SHA-256 of the complete file, in hexadecimal digits. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /** The job that was at it last. */
    public Optional<Long> execution() {
        return Optional.ofNullable(execution);
    }

    public int attempts() {
        return attempts;
    }

    /** Why it failed, or failed the last time. */
    public Optional<RunTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** What is behind the trouble, for those who run the server; no guest's data. */
    public Optional<String> troubleDetail() {
        return Optional.ofNullable(troubleDetail);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** When the file is erased. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExportRun run && id.equals(run.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
