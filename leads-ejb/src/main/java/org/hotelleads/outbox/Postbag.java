package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Vault;

/** What is due to be sent: each piece is taken up by one postman at a time, on whatever node, and settled by its outcome. */
@ApplicationScoped
class Postbag {

    /** Of one receiver only a few at once, so that one who does not answer keeps nobody else waiting. */
    private static final String TAKE = """
            update outbox taken set leased_until = ?
            from (select id from outbox
                  where id in (select id from (
                          select id, next_try_at, row_number() over (partition by receiver order by next_try_at) as place
                          from (select id, receiver, next_try_at from outbox
                                where state = 'WAITING' and way = ? and next_try_at <= ?
                                  and (leased_until is null or leased_until < ?)
                                order by next_try_at limit 500) due) numbered
                      where place <= ? order by next_try_at limit ?)
                    and state = 'WAITING' and (leased_until is null or leased_until < ?)
                  for update skip locked) free
            where taken.id = free.id
            returning taken.id, taken.subscription_id, taken.receiver, taken.subject, taken.text, taken.html,
                      taken.sealed, taken.attempts, taken.first_tried_at, taken.created_at
            """;

    private static final String SENT = """
            update outbox set state = 'SENT', attempts = attempts + 1, sent_at = ?, leased_until = null, trouble = null,
                answer = null, text = case when sealed then '' else text end, html = case when sealed then null else html end
            where id = ?
            """;

    private static final String FAILED = """
            update outbox set state = ?, attempts = attempts + 1, next_try_at = ?, leased_until = null, trouble = ?,
                answer = ?, first_tried_at = ?
            where id = ? and state = 'WAITING'
            """;

    private static final String PUT_BACK = "update outbox set leased_until = null where id = ? and state = 'WAITING'";

    private Sql sql;
    private Attachments attachments;
    private Vault vault;
    private Clock clock;

    /** For the container's stand-in. */
    Postbag() {}

    @Inject
    Postbag(Sql sql, Attachments attachments, Vault vault, Clock clock) {
        this.sql = sql;
        this.attachments = attachments;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Takes some that are due; nobody else gets them until the lease is over.
     *
     * @param mostOfOne how many at most for one receiver
     */
    List<DueLetter> take(Way way, int most, int mostOfOne, Duration lease) {
        var now = clock.instant();
        return sql.rows(TAKE, this::read, now.plus(lease), way.name(), now, now, mostOfOne, most, now);
    }

    void sent(DueLetter letter) {
        sql.change(SENT, clock.instant(), letter.id());
        attachments.forget(letter.id());
    }

    /** Notes what went wrong, and when it is tried again; without such a time it is given up. */
    void failed(DueLetter letter, Outcome outcome, Instant firstTry, Optional<Instant> next) {
        var state = next.isPresent() ? OutboxState.WAITING : OutboxState.GIVEN_UP;
        var trouble = outcome.trouble().name();
        var time = next.orElseGet(clock::instant);
        sql.change(FAILED, state.name(), time, trouble, outcome.answer(), firstTry, letter.id());
        if (next.isEmpty()) {
            attachments.forget(letter.id());
        }
    }

    /** It was not tried after all: anybody may take it. */
    void putBack(DueLetter letter) {
        sql.change(PUT_BACK, letter.id());
    }

    private DueLetter read(ResultSet row) throws SQLException {
        return new DueLetter(
                row.getObject("id", UUID.class),
                row.getObject("subscription_id", UUID.class),
                row.getString("receiver"),
                row.getString("subject"),
                opened(row, "text"),
                opened(row, "html"),
                row.getInt("attempts"),
                Sql.instant(row, "first_tried_at"),
                Sql.instant(row, "created_at"));
    }

    /** Null when it was sealed by another key. */
    private String opened(ResultSet row, String column) throws SQLException {
        var kept = row.getString(column);
        return row.getBoolean("sealed") ? vault.open(kept).orElse(null) : kept;
    }
}
