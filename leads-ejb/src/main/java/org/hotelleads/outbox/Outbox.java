package org.hotelleads.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** What became of everything that was to be sent, for those who set up hotels, within their hotels. */
@Stateless
public class Outbox {

    private static final String FIND = """
            select hotel_id, way, occasion, state, leased_until > ? as under_way from outbox where id = ?
            """;

    private static final String AGAIN = """
            update outbox set state = 'WAITING', attempts = 0, next_try_at = ?, first_tried_at = null,
                leased_until = null, sent_at = null
            where id = ?
            """;

    /** A mail that has arrived needs another Message-ID: the same again, and many servers drop it unseen. */
    private static final String COPY = """
            insert into outbox (id, way, occasion, hotel_id, lead_id, user_id, subscription_id, receiver, subject, text,
                html, next_try_at, created_at)
            select ?, way, occasion, hotel_id, lead_id, user_id, subscription_id, receiver, subject, text, html, ?, ?
            from outbox where id = ?
            """;

    private record Found(Long hotelId, Way way, Occasion occasion, OutboxState state, boolean isUnderWay) {}

    @Inject
    private Sql sql;

    @Inject
    private MailSettings mailSettings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The newest lines, or those after a cursor.
     *
     * @param most how many at most
     * @throws Refusal if the cursor is none
     */
    @Requires(Permission.SET_UP_HOTELS)
    public OutboxPage page(Optional<Way> way, Optional<OutboxState> state, int most, Optional<String> cursor) {
        var after = cursor.map(Outbox::place);
        var found = OutboxRows.read(sql, OutboxRows.page(caller.get(), way, state, after, most + 1));
        if (found.size() <= most) {
            return new OutboxPage(found, Optional.empty());
        }
        var shown = found.subList(0, most);
        return new OutboxPage(shown, Optional.of(shown.get(most - 1).id().toString()));
    }

    /** Whether there is a mail server; else mails wait for one. */
    @Requires(Permission.SET_UP_HOTELS)
    public boolean hasMailServer() {
        return mailSettings.areMade();
    }

    /**
     * Has it sent once more, as soon as may be.
     *
     * @throws Refusal if there is no such line, or the caller has no right to it; if it is being sent just now, or was for one
     *     person to read once
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void resend(UUID id) {
        var found = sql
                .rows(
                        FIND,
                        row -> new Found(
                                Sql.number(row, "hotel_id"),
                                Way.valueOf(row.getString("way")),
                                Occasion.valueOf(row.getString("occasion")),
                                OutboxState.valueOf(row.getString("state")),
                                row.getBoolean("under_way")),
                        clock.instant(),
                        id)
                .stream()
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("error.outbox.unknown"));
        if (found.isUnderWay()) {
            throw Refusal.conflict("error.outbox.underWay");
        }
        if (found.occasion().isPersonal() && found.state() == OutboxState.SENT) {
            throw Refusal.conflict("error.outbox.personal");
        }
        var now = clock.instant();
        if (found.way() == Way.MAIL && found.state() == OutboxState.SENT) {
            sql.change(COPY, Ids.next(clock), now, now, id);
        } else {
            sql.change(AGAIN, now, id);
        }
    }

    /** What is about no hotel concerns only those who run the chain. */
    private boolean isVisible(Found found) {
        return caller.get().allHotels()
                || found.hotelId() != null && caller.get().sees(found.hotelId());
    }

    private static UUID place(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException noCursor) {
            throw Refusal.invalid("cursor", "error.cursor");
        }
    }
}
