package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.hotelleads.access.InvitationMade.Purpose;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The links by which people set their passwords. */
class InvitationsIT extends InTheContainer {

    private static final String PASSWORD = "llueve sobre la bahía";

    @Inject
    private Invitations invitations;

    @Inject
    private ForgottenPasswords forgotten;

    @Inject
    private PasswordStore passwords;

    @Inject
    private SignIns signIns;

    @Inject
    private Users users;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    @Inject
    private Mailbox mailbox;

    private Hotel hotel;
    private User ana;

    /** Whoever would get the mails. */
    @ApplicationScoped
    public static class Mailbox {

        private final Map<String, String> tokens = new ConcurrentHashMap<>();

        void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) InvitationMade event) {
            tokens.put(event.to().login(), event.token());
        }

        public String tokenOf(String login) {
            return tokens.get(login);
        }
    }

    @BeforeEach
    void inviteAna() {
        hotel = chain.openHotel();
        ana = chain.invite(Role.SALES, hotel);
        chain.enters(Caller.system("Test"));
    }

    private String link(Purpose purpose) {
        invitations.send(ana, "Admin", purpose);
        return mailbox.tokenOf(ana.login());
    }

    private Status tryIn(String password) {
        return passwords
                .validate(new UsernamePasswordCredential(ana.login(), password))
                .getStatus();
    }

    @Test
    void whoIsInvitedSetsNameAndPasswordAndIsIn() {
        var token = link(Purpose.INVITATION);
        assertThat(tables.count("invitation where token_hash = ?", token)).isZero();
        assertThat(tryIn(PASSWORD)).isEqualTo(Status.INVALID);

        assertThat(invitations.take(token, " Ana Ruiz ", PASSWORD)).isEqualTo(ana.login());
        assertThat(tryIn(PASSWORD)).isEqualTo(Status.VALID);
        assertThat(users.find(ana.login()))
                .hasValueSatisfying(user -> assertThat(user.name()).isEqualTo("Ana Ruiz"));
        assertThat(tables.count("audit_entry where deed = 'INVITATION_TAKEN' and subject = ?", ana.login()))
                .isEqualTo(1);
    }

    @Test
    void aLinkOpensOnce() {
        var token = link(Purpose.INVITATION);
        invitations.take(token, "Ana", PASSWORD);

        assertThat(invitations.open(token)).isEmpty();
        assertThat(Refused.when(() -> invitations.take(token, "Eve", "another fine password"))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aRefusedPasswordUsesUpNothing() {
        var token = link(Purpose.INVITATION);

        assertThat(Refused.keys(() -> invitations.take(token, "Ana", "Password123")))
                .containsExactly("error.password.common");
        assertThat(Refused.keys(() -> invitations.take(token, "Ana", hotel.code())))
                .containsExactly("error.password.derived");
        assertThat(Refused.fields(() -> invitations.take(token, "", PASSWORD))).containsExactly("name");
        assertThat(invitations.take(token, "Ana", PASSWORD)).isEqualTo(ana.login());
    }

    @Test
    void aNewLinkVoidsTheOneBeforeAndTimeVoidsEach() {
        var first = link(Purpose.INVITATION);
        var second = link(Purpose.INVITATION);
        assertThat(invitations.open(first)).isEmpty();
        assertThat(invitations.open(second)).isPresent();

        clock.forward(Duration.ofHours(73));
        assertThat(invitations.open(second)).isEmpty();
    }

    @Test
    void aRevokedLinkAndThatOfSomebodySwitchedOffOpenNothing() {
        var revoked = link(Purpose.INVITATION);
        assertThat(invitations.revoke(ana.id())).isTrue();
        assertThat(invitations.open(revoked)).isEmpty();

        var ofNobody = link(Purpose.INVITATION);
        tables.change("update app_user set active = false where id = ?", ana.id());
        assertThat(invitations.open(ofNobody)).isEmpty();
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneOpened() {
        invitations.take(link(Purpose.INVITATION), "Ana", PASSWORD);
        var open = signIns.begin(ana.login(), new Visitor("", "", "browser-of-" + ana.login()), Proof.PASSWORD);

        invitations.take(link(Purpose.NEW_PASSWORD), null, "otra lluvia de noviembre");
        assertThat(signIns.recognise(open, true)).isEmpty();
        assertThat(tables.count("known_browser where user_id = ?", ana.id())).isZero();
        assertThat(tryIn(PASSWORD)).isEqualTo(Status.INVALID);
        assertThat(tryIn("otra lluvia de noviembre")).isEqualTo(Status.VALID);
    }

    @Test
    void theMailIsKeptEncipheredAndNamesTheLinkNowhere() {
        var token = link(Purpose.INVITATION);

        assertThat(tables.count("outbox where user_id = ? and sealed", ana.id()))
                .isEqualTo(1);
        assertThat(tables.count(
                        "outbox where position(? in text) > 0 or position(? in html) > 0 or position(? in subject) > 0",
                        token,
                        token,
                        token))
                .isZero();
    }

    @Test
    void whoHasForgottenThePasswordIsMailedALinkOnceInAWhile() {
        invitations.take(link(Purpose.INVITATION), "Ana", PASSWORD);
        var before = mailbox.tokenOf(ana.login());
        forgotten.help(ana.email().orElseThrow(), Visitor.unknown());
        awaitAnother(before);
        var first = mailbox.tokenOf(ana.login());
        assertThat(invitations.open(first))
                .hasValueSatisfying(link -> assertThat(link.purpose()).isEqualTo(Purpose.NEW_PASSWORD));

        clock.forward(Duration.ofMinutes(6));
        forgotten.help(" " + ana.login() + " ", Visitor.unknown());
        awaitAnother(first);
        assertThat(tables.count("outbox where user_id = ? and occasion = 'NEW_PASSWORD'", ana.id()))
                .isEqualTo(2);
    }

    private void awaitAnother(String before) {
        for (var round = 0; round < 600 && before.equals(mailbox.tokenOf(ana.login())); round++) {
            LockSupport.parkNanos(50_000_000L);
        }
        assertThat(mailbox.tokenOf(ana.login())).isNotEqualTo(before);
    }
}
