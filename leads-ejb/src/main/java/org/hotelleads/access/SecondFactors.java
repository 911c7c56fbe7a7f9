package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Vault;

/**
 * The second step of those who have one: codes of an authenticator app, each used once only, and recovery codes for
 * when the telephone is lost. A secret is enciphered, and counts only after a first right code.
 */
@ApplicationScoped
public class SecondFactors {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private static final String PREPARE = """
            insert into second_factor (user_id, secret, made_at) values (?, ?, ?)
            on conflict (user_id) do update set secret = excluded.secret, made_at = excluded.made_at, last_step = 0
            where second_factor.confirmed_at is null
            """;
    private static final String FIND = """
            select secret, last_step from second_factor where user_id = ? and (confirmed_at is not null) = ? for update
            """;
    private static final String HOLD = "select 1 from second_factor where user_id = ? for update skip locked";
    private static final String USED = "update second_factor set last_step = ? where user_id = ?";
    private static final String CONFIRM = "update second_factor set confirmed_at = ? where user_id = ?";
    private static final String SINCE = "update app_user set second_factor_at = ? where id = ?";
    private static final String REMOVE = "delete from second_factor where user_id = ?";
    private static final String FORGET_CODES = "delete from recovery_code where user_id = ?";
    private static final String KEEP_CODE = "insert into recovery_code (user_id, code_hash) values (?, ?)";
    private static final String USE_CODE = "delete from recovery_code where user_id = ? and code_hash = ?";
    private static final String COUNT_CODES = "select count(*) from recovery_code where user_id = ?";

    private record Kept(String secret, long lastStep) {}

    private Sql sql;
    private Vault vault;
    private Clock clock;

    /** For the container's stand-in. */
    SecondFactors() {}

    @Inject
    SecondFactors(Sql sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Makes up a secret for the person's app, in Base32; it counts from its first right code on.
     *
     * @throws Refusal if the person has a second step already, or secrets cannot be enciphered
     */
    public String prepare(long userId) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base32.encode(bytes);
        if (sql.change(PREPARE, userId, vault.lock(secret), clock.instant()) == 0) {
            throw Refusal.conflict("error.secondFactor.exists");
        }
        return secret;
    }

    /**
     * The secret that was made up counts from now on.
     *
     * @return the recovery codes, which nobody can show again
     * @throws Refusal if the code is not right
     */
    public List<String> confirm(long userId, String code) {
        if (!useCode(userId, folded(code), false)) {
            throw Refusal.invalid("code", "error.secondFactor.code");
        }
        var now = clock.instant();
        sql.change(CONFIRM, now, userId);
        sql.change(SINCE, now, userId);
        return newRecoveryCodes(userId);
    }

    /** Ten new codes in place of those before. */
    public List<String> newRecoveryCodes(long userId) {
        sql.change(FORGET_CODES, userId);
        var codes = Stream.generate(SecondFactors::recoveryCode)
                .limit(RECOVERY_CODES)
                .toList();
        sql.changeAll(
                KEEP_CODE,
                codes.stream()
                        .map(code -> new Object[] {userId, Secrets.hash(folded(code))})
                        .toList());
        return codes;
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(long userId) {
        return sql.rows(COUNT_CODES, row -> row.getInt(1), userId).get(0);
    }

    /**
     * Whether nobody else tries a code of the person just now; nobody can until the transaction at work is over. Else a
     * hundred codes sent at once would all be tried before the first of them counts as wrong.
     */
    boolean isFree(long userId) {
        return !sql.rows(HOLD, row -> 1, userId).isEmpty();
    }

    /** Whether the code is right, of the app or for recovery; it is used up thereby. In the transaction at work. */
    boolean accepts(long userId, String code) {
        var folded = folded(code);
        return useCode(userId, folded, true) || sql.change(USE_CODE, userId, Secrets.hash(folded)) > 0;
    }

    /** The person has no second step any more. */
    public void remove(long userId) {
        sql.change(REMOVE, userId);
        sql.change(FORGET_CODES, userId);
        sql.change(SINCE, null, userId);
    }

    private boolean useCode(long userId, String code, boolean isConfirmed) {
        var kept = kept(userId, isConfirmed);
        var step = kept.flatMap(known -> vault.open(known.secret()))
                .map(secret -> Totp.stepOf(
                        code, Base32.decode(secret), clock.instant(), kept.get().lastStep()));
        if (step.isEmpty() || step.get().isEmpty()) {
            return false;
        }
        sql.change(USED, step.get().getAsLong(), userId);
        return true;
    }

    private Optional<Kept> kept(long userId, boolean isConfirmed) {
        return sql
                .rows(FIND, row -> new Kept(row.getString("secret"), row.getLong("last_step")), userId, isConfirmed)
                .stream()
                .findFirst();
    }

    /** Eighty random bits, in four groups of letters and digits. */
    private static String recoveryCode() {
        var bytes = new byte[RECOVERY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Blanks and hyphens do not matter, nor does the size of letters. */
    private static String folded(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
