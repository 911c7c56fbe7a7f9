package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.InvitationMade.Purpose;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.staff.Account;
import org.hotelleads.staff.PersonChange;
import org.hotelleads.staff.PersonDescription;
import org.hotelleads.staff.StaffChanges;
import org.hotelleads.staff.StaffDoors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told by mail when how they get in was changed, by whomever. */
class DoorNewsIT extends InTheContainer {

    private static final String PASSWORD = "llueve sobre la bahía";
    private static final String NEWS =
            "select coalesce(string_agg(subject || ' > ' || receiver, '\n' order by created_at),"
                    + " '') from outbox where occasion = 'DOOR_CHANGED' and user_id = ?";
    private static final String TEXT = "select text from outbox where occasion = 'DOOR_CHANGED' and user_id = ?";

    @Inject
    private Account account;

    @Inject
    private StaffDoors doors;

    @Inject
    private StaffChanges changes;

    @Inject
    private Invitations invitations;

    @Inject
    private InvitationsIT.Mailbox mailbox;

    @Inject
    private Users users;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    private Hotel hotel;
    private User ana;

    @BeforeEach
    void inviteAna() {
        hotel = chain.openHotel();
        ana = chain.invite(Role.SALES, hotel);
        chain.enters(Caller.system("Test"));
        take(Purpose.INVITATION, PASSWORD);
        ana = chain.again(ana).get(0);
    }

    private void take(Purpose purpose, String password) {
        invitations.send(ana, "Admin", purpose);
        invitations.take(mailbox.tokenOf(ana.login()), "Ana Ruiz", password);
    }

    private String news() {
        return tables.text(NEWS, ana.id());
    }

    private String toAna(String subject) {
        return subject + " > " + ana.login() + "@example.org";
    }

    private void setUpSecondStep() {
        chain.enters(ana.asCaller());
        var secret = account.prepareSecondFactor(PASSWORD);
        account.confirmSecondFactor(Totp.code(Base32.decode(secret), Totp.stepAt(clock.instant())));
    }

    @Test
    void ofAnotherPasswordWithWhichAMailedLinkIsOver() {
        assertThat(news()).isEmpty();
        invitations.send(ana, "", Purpose.NEW_PASSWORD);
        chain.enters(ana.asCaller());

        account.changePassword(PASSWORD, "otra lluvia de noviembre", null);

        assertThat(news()).isEqualTo(toAna("Se ha cambiado su contraseña de HotelLeads"));
        assertThat(tables.text(TEXT, ana.id())).contains("Hola, Ana Ruiz", ana.login(), "/account", "avise");
        assertThat(invitations.of(ana.id())).isEmpty();
    }

    @Test
    void ofAPasswordThatWasSetByALink() {
        take(Purpose.NEW_PASSWORD, "otra lluvia de noviembre");

        assertThat(news()).isEqualTo(toAna("Se ha cambiado su contraseña de HotelLeads"));
    }

    @Test
    void ofTheSecondStepAndItsCodes() {
        setUpSecondStep();
        account.newRecoveryCodes(PASSWORD);
        account.removeSecondFactor(PASSWORD);

        assertThat(news().lines())
                .containsExactlyInAnyOrder(
                        toAna("HotelLeads le pide un código a partir de ahora"),
                        toAna("Tiene nuevos códigos de recuperación de HotelLeads"),
                        toAna("HotelLeads ya no le pide ningún código"));
    }

    @Test
    void ofWhatSomebodyElseDidAndWhoThatWas() {
        setUpSecondStep();
        tables.change("delete from outbox where user_id = ?", ana.id());
        chain.enters(TestChain.bot(hotel, Permission.RUN_CHAIN));

        doors.removeSecondFactor(ana.login());

        assertThat(tables.text(TEXT, ana.id())).contains("HotelLeads ya no le pide ningún código. Lo ha hecho Bot");
    }

    @Test
    void ofAnotherAddressAtTheOneBefore() {
        var described = new PersonDescription(
                ana.login(), "Ana Ruiz", "new@example.org", Role.SALES, Set.of(hotel.code()), "es");

        changes.change(ana.login(), new PersonChange(described, true, Optional.empty()));

        assertThat(news())
                .isEqualTo(toAna("Los correos de HotelLeads para usted van a otra dirección a partir de ahora"));
    }

    @Test
    void nobodyWithoutAnAddressIs() {
        var marta = chain.hire(Role.SALES, hotel);
        chain.enters(marta.asCaller());

        account.changePassword("secret", PASSWORD, null);

        assertThat(tables.count("outbox where user_id = ?", marta.id())).isZero();
        assertThat(users.get(marta.id(), "user").hasPassword()).isTrue();
    }
}
