package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.system.Sql;

/**
 * Takes leads away that an import has made and nobody has worked with since: whose status, person or persona nobody has
 * changed, on which nobody has commented, whose guest has not written, and which are no other's and no booking's.
 */
@ApplicationScoped
class LeadsOut {

    /** Only what was made by this import can be named here; all of it is locked until the transaction ends. */
    private static final String LOCK = """
            select l.id from lead l join import_row r on r.lead_id = l.id
            where r.run_id = ? and r.number = any (?::int[]) and r.state = 'MADE' order by l.id for update of l
            """;

    private static final String UNTOUCHED = """
            select l.id from lead l join import_row r on r.lead_id = l.id
            where r.run_id = ? and r.number = any (?::int[]) and r.state = 'MADE'
              and l.merged_into is null and not l.absorbing and l.persona_by_hand is null
              and not exists (select 1 from status_change c where c.lead_id = l.id and c.lead_version > r.lead_version)
              and not exists (select 1 from assignment a where a.lead_id = l.id and a.lead_version > r.lead_version)
              and not exists (select 1 from persona_correction p where p.lead_id = l.id)
              and not exists (select 1 from lead_comment m where m.lead_id = l.id
                  and (m.author_id is not null or m.edited_at is not null or m.author <> ?))
              and not exists (select 1 from lead_merge m where m.survivor = l.id or m.absorbed = l.id)
              and not exists (select 1 from lead_not_same n where n.one = l.id or n.other = l.id)
              and not exists (select 1 from booking_link b where b.lead_id = l.id)
              and not exists (select 1 from booking_veto v where v.lead_id = l.id)
              and not exists (select 1 from booking_candidate k where k.lead_id = l.id)
              and (select count(*) from conversation t join message g on g.conversation_id = t.id where t.lead_id = l.id) = 1
            """;

    private static final List<String> TAKE_AWAY = List.of(
            "delete from message where conversation_id in (select id from conversation where lead_id = any (?::uuid[]))",
            "delete from conversation where lead_id = any (?::uuid[])",
            "delete from existing_guest where lead_id = any (?::uuid[])",
            "delete from status_change where lead_id = any (?::uuid[])",
            "delete from assignment where lead_id = any (?::uuid[])",
            "delete from lead_comment where lead_id = any (?::uuid[])",
            "delete from lead where id = any (?::uuid[])");

    @Inject
    private Sql sql;

    /**
     * Takes away what nobody has worked with.
     *
     * @param by what the leads' history says of who made them
     * @return the leads that are gone
     */
    Set<UUID> takeAway(UUID run, Collection<Integer> rows, String by) {
        var numbers = "{" + String.join(",", rows.stream().map(String::valueOf).toList()) + "}";
        sql.rows(LOCK, row -> row.getObject(1, UUID.class), run, numbers);
        var gone = new HashSet<>(sql.rows(UNTOUCHED, row -> row.getObject(1, UUID.class), run, numbers, by));
        var ids = "{" + String.join(",", gone.stream().map(UUID::toString).toList()) + "}";
        if (!gone.isEmpty()) {
            sql.rows("select set_config('leads.erasing', 'on', true)", row -> row.getString(1));
            TAKE_AWAY.forEach(statement -> sql.change(statement, ids));
            sql.rows("select set_config('leads.erasing', '', true)", row -> row.getString(1));
        }
        return gone;
    }
}
