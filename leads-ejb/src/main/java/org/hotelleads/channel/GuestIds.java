package org.hotelleads.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Sql;

/** Under which ids a channel knows a guest: a phone number at first, another id later; the conversation is one. */
@Stateless
public class GuestIds {

    private static final String KNOWN = """
            select alias, conversation from guest_alias
            where connection_id = ? and alias = any (string_to_array(?, chr(10)))
            """;

    private static final String ADD = """
            insert into guest_alias (connection_id, alias, conversation) values (?, ?, ?)
            on conflict (connection_id, alias) do nothing
            """;

    private static final String POINT = """
            update guest_alias set conversation = ?
            where connection_id = ? and alias = any (string_to_array(?, chr(10))) and conversation <> ?
            """;

    private static final String FOUND_AS = """
            update conversation set username = ?
            where id = ? and hotel_id = (select hotel_id from connection where id = ?) and username is distinct from ?
            """;

    private static final String FORGET = """
            delete from guest_alias a using connection c
            where c.id = ? and a.connection_id = c.id and a.conversation = ?
              and not exists (select 1 from conversation t where t.hotel_id = c.hotel_id and t.reference = ?)
            """;

    @Inject
    private Sql sql;

    /**
     * The reference of the guest's conversation. If two ids have led to two conversations so far, all goes on in that of
     * the more lasting one.
     *
     * @param ids under which the guest is known now, the most lasting first; never empty
     */
    @Requires(Permission.CAPTURE)
    public String conversationOf(String connection, List<String> ids) {
        var before = known(connection, ids);
        var reference = first(ids, before).orElse(ids.get(0));
        if (before.size() == ids.size() && before.values().stream().allMatch(reference::equals)) {
            return reference;
        }
        ids.stream().sorted().forEach(id -> sql.change(ADD, connection, id, reference));
        var joint = first(ids, known(connection, ids)).orElse(reference);
        sql.change(POINT, joint, connection, String.join("\n", ids), joint);
        return joint;
    }

    /** A guest who was erased is known under no id, as long as there is no new conversation. */
    @Requires(Permission.CAPTURE)
    public void forget(String connection, String reference) {
        sql.change(FORGET, connection, reference, reference);
    }

    /** The guest is known under another id from now on: the conversation stays. */
    @Requires(Permission.CAPTURE)
    public void renamed(String connection, String before, String now) {
        var reference = conversationOf(connection, List.of(before));
        sql.change(ADD, connection, now, reference);
        sql.change(POINT, reference, connection, now, reference);
    }

    /** By what name the guest of a conversation can be found on the channel from now on. */
    @Requires(Permission.CAPTURE)
    public void foundAs(String connection, UUID conversation, String username) {
        sql.change(FOUND_AS, username, conversation, connection, username);
    }

    private static Optional<String> first(List<String> ids, Map<String, String> conversations) {
        return ids.stream()
                .filter(conversations::containsKey)
                .map(conversations::get)
                .findFirst();
    }

    private Map<String, String> known(String connection, List<String> ids) {
        return sql
                .rows(
                        KNOWN,
                        row -> Map.entry(row.getString("alias"), row.getString("conversation")),
                        connection,
                        String.join("\n", ids))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
