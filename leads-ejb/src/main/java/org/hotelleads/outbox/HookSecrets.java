package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Vault;

/** The secrets by which a program knows that it is us: the present one and, for a while, the one before. */
@ApplicationScoped
class HookSecrets {

    private static final String OF = """
            select secret, case when former_until > ? then former_secret end as former from subscription where id = ?
            """;

    private record Locked(String present, String former) {}

    private Sql sql;
    private Vault vault;
    private Clock clock;

    /** For the container's stand-in. */
    HookSecrets() {}

    @Inject
    HookSecrets(Sql sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** Those to sign with now, the present one first; none if they cannot be read. */
    List<String> of(UUID subscription) {
        return sql
                .rows(
                        OF,
                        row -> new Locked(row.getString("secret"), row.getString("former")),
                        clock.instant(),
                        subscription)
                .stream()
                .flatMap(locked -> Stream.of(locked.present(), locked.former()))
                .flatMap(Stream::ofNullable)
                .map(vault::open)
                .flatMap(Optional::stream)
                .toList();
    }
}
