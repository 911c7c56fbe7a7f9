package org.hotelleads.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.outbox.Subscription.Issued;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Vault;

/** Where those who run the chain say which programs are told of what. */
@Stateless
public class Subscriptions {

    private static final Duration BOTH_SECRETS_HOLD = Duration.ofDays(1);

    private static final String ALL = """
            select s.id, s.hotel_id, h.code, h.name, s.url, s.events, s.created_at,
                   case when s.former_until > ? then s.former_until end as former_until
            from subscription s left join hotel h on h.id = s.hotel_id
            order by s.created_at, s.id
            """;

    private static final String ADD = """
            insert into subscription (id, hotel_id, url, events, secret, created_at) values (?, ?, ?, ?, ?, ?)
            """;

    private static final String RENEW = """
            update subscription set former_secret = secret, former_until = ?, secret = ? where id = ?
            """;

    private record Known(Long hotelId, Subscription subscription) {}

    @Inject
    private Sql sql;

    @Inject
    private Hotels hotels;

    @Inject
    private Vault vault;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "leads.webhooks.insecure", defaultValue = "false")
    private boolean trial;

    /** All that the caller may see, oldest first. */
    @Requires(Permission.RUN_CHAIN)
    public List<Subscription> all() {
        return known().stream().map(Known::subscription).toList();
    }

    /**
     * Adds one, and gives its secret, the only time that anybody sees it.
     *
     * @param hotel the code of a hotel; null for all hotels there are and will be
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.RUN_CHAIN)
    public Issued add(String hotel, String url, List<String> events) {
        requireFlawless(hotel, url, events);
        var hotelId = Optional.ofNullable(hotel).map(hotels::get).map(Hotel::id).orElse(null);
        var issued = new Issued(Ids.next(clock), HookSignature.newSecret());
        sql.change(
                ADD,
                issued.id(),
                hotelId,
                url.strip(),
                String.join(" ", events),
                vault.lock(issued.secret()),
                clock.instant());
        diary.note(Deed.WEBHOOK_MADE, issued.id(), hotelId, Map.of("events", String.join(" ", events)));
        return issued;
    }

    /** Gives it a new secret; what is sent within the next day is signed with the one before as well. */
    @Requires(Permission.RUN_CHAIN)
    public Issued renewSecret(UUID id) {
        requireKnown(id);
        var issued = new Issued(id, HookSignature.newSecret());
        sql.change(RENEW, clock.instant().plus(BOTH_SECRETS_HOLD), vault.lock(issued.secret()), id);
        diary.note(Deed.WEBHOOK_SECRET_RENEWED, id, null);
        return issued;
    }

    /** From now on it is told nothing more, and what still waits for it is given up. */
    @Requires(Permission.RUN_CHAIN)
    public void remove(UUID id) {
        requireKnown(id);
        sql.change("delete from subscription where id = ?", id);
        diary.note(Deed.WEBHOOK_REMOVED, id, null);
    }

    private void requireFlawless(String hotel, String url, List<String> events) {
        var flaws = new ArrayList<Flaw>();
        if (hotel == null && !caller.get().allHotels()) {
            flaws.add(new Flaw("hotel", "error.required", List.of()));
        }
        var address = HookAddress.parse(url);
        var objection = address.flatMap(known -> known.objection(trial));
        if (address.isEmpty()) {
            flaws.add(new Flaw("url", "error.webhook.url", List.of()));
        } else if (objection.isPresent() && objection.get() != Trouble.NOT_REACHED) {
            flaws.add(new Flaw("url", "error.webhook." + objection.get().name(), List.of()));
        }
        if (events.isEmpty()
                || !events.stream().allMatch(event -> Occasion.named(event).isPresent())) {
            var all = Occasion.ofPrograms().stream()
                    .flatMap(one -> one.event().stream())
                    .toList();
            flaws.add(new Flaw("events", "error.webhook.events", List.of(String.join(", ", all))));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private void requireKnown(UUID id) {
        if (all().stream().noneMatch(one -> one.id().equals(id))) {
            throw Refusal.notFound("error.webhook.unknown");
        }
    }

    private List<Known> known() {
        return sql.rows(ALL, Subscriptions::read, clock.instant()).stream()
                .filter(one -> caller.get().allHotels()
                        || one.hotelId() != null && caller.get().sees(one.hotelId()))
                .toList();
    }

    private static Known read(ResultSet row) throws SQLException {
        return new Known(
                Sql.number(row, "hotel_id"),
                new Subscription(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("url"),
                        List.of(row.getString("events").split(" ")),
                        Sql.instant(row, "created_at"),
                        Sql.instant(row, "former_until")));
    }
}
