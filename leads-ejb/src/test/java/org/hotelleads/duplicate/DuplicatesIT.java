package org.hotelleads.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.capture.FrontDesk;
import org.hotelleads.capture.LeadForm;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.Channel;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads that share an email or a phone are probably one guest. */
class DuplicatesIT extends InTheContainer {

    @Inject
    private Duplicates duplicates;

    @Inject
    private Merges merges;

    @Inject
    private FrontDesk desk;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    private Hotel hotel;
    private Caller marta;

    @BeforeEach
    void openTheHotel() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.SALES, hotel).asCaller();
        chain.enters(marta);
    }

    private UUID write(Hotel where, String name, String email, String phone) {
        chain.enters(Caller.system("Test"));
        var form = new LeadForm(where.code(), Channel.PHONE, name, email, phone, "");
        var lead = desk.write(form, Optional.empty()).lead();
        chain.enters(marta);
        return lead;
    }

    private UUID write(String name, String email, String phone) {
        return write(hotel, name, email, phone);
    }

    private List<UUID> of(UUID lead) {
        return duplicates.of(lead).stream().map(Candidate::id).toList();
    }

    private Duplicates.Found like(String email, String phone) {
        return duplicates.like(email, phone, Optional.of(hotel.code()));
    }

    private static String someEmail() {
        return "g-" + UUID.randomUUID() + "@example.org";
    }

    @Test
    void theSameEmailShowsOnBoth() {
        var email = someEmail();
        var one = write("Ana Ruiz", email, null);
        var other = write("Anita", email.toUpperCase(Locale.ROOT), null);
        var stranger = write("Luis Gil", someEmail(), null);

        assertThat(of(one)).containsExactly(other);
        assertThat(of(other)).containsExactly(one);
        assertThat(of(stranger)).isEmpty();
    }

    @Test
    void onePhoneIsKnownInEveryWayOfWritingIt() {
        var one = write("Ana", null, "+55 11 91234-5678");
        var other = write("Ana", null, "+55 11 9123-45678");
        var old = write("Ana", null, "+55 11 8123-4567");
        var mobile = write("Ana", null, "+55 11 98123-4567");

        assertThat(of(one)).containsExactly(other);
        assertThat(of(old)).containsExactly(mobile);
        assertThat(of(mobile)).containsExactly(old);
    }

    @Test
    void anotherHotelHasItsOwnGuests() {
        var email = someEmail();
        var here = write("Ana", email, null);
        write(chain.openHotel(), "Ana", email, null);

        assertThat(of(here)).isEmpty();
    }

    @Test
    void whoIsInAHotelThatOneMayNotSeeIsOnlyCounted() {
        var email = someEmail();
        var mine = write("Ana", email, null);
        write(chain.openHotel(), "Ana", email, null);
        write(chain.openHotel(), "Ana", email, "+34 600 777 888");

        var found = like(email, null);

        assertThat(found.items()).extracting(Candidate::id).containsExactly(mine);
        assertThat(found.elsewhere()).isEqualTo(2);
        chain.enters(Caller.system("Test"));
        assertThat(like(email, null).items()).hasSize(3);
        assertThat(like(email, null).elsewhere()).isZero();
    }

    @Test
    void whatIsTypedIsReadInTheCountryOfTheHotel() {
        var lead = write("Ana", null, "+34 600 123 987");

        assertThat(like("no email", "600 12 39 87").items())
                .extracting(Candidate::id)
                .contains(lead);
        assertThat(like("", " ").isEmpty()).isTrue();
        assertThat(like(null, null).isEmpty()).isTrue();
    }

    @Test
    void whoWasToldApartIsNoLongerProposed() {
        var email = someEmail();
        var one = write("Ana", email, null);
        var other = write("Luis", email, null);
        var third = write("Anita", email, null);

        duplicates.tellApart(other, one);
        duplicates.tellApart(one, other);

        assertThat(of(one)).containsExactly(third);
        assertThat(of(other)).containsExactly(third);
        assertThat(of(third)).containsExactly(other, one);
    }

    @Test
    void aMergedLeadIsProposedNoMoreButWhatItKnewIsLookedFor() {
        var email = someEmail();
        var one = write("Ana", email, null);
        var other =
                write("Ana", email, "+34 600 555 " + (Math.floorMod(hotel.code().hashCode(), 900) + 100));
        merges.merge(one, other, MergeWish.asProposed());
        assertThat(of(one)).isEmpty();

        var third = write("Anita", someEmail(), files.open(one).phone());

        assertThat(of(one)).containsExactly(third);
        assertThat(of(other)).containsExactly(third);
        assertThat(of(third)).containsExactly(one);
    }

    @Test
    void aForeignLeadHasNoDuplicatesToTell() {
        var foreign = write(chain.openHotel(), "Ana", someEmail(), null);
        var mine = write("Ana", someEmail(), null);

        assertThat(Refused.when(() -> duplicates.of(foreign)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> duplicates.tellApart(mine, foreign)).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aNameThatSomebodyHeardOnThePhoneIsBelieved() {
        var lead = write("Paris Test", null, null);

        assertThat(files.open(lead).name()).isEqualTo("Paris Test");
    }

    @Test
    void whoWritesANameThatIsNoneIsToldSoAtItsField() {
        var form = new LeadForm(hotel.code(), Channel.WHATSAPP, "12345", someEmail(), null, "");

        assertThat(Refused.fields(() -> desk.write(form, Optional.empty()))).containsExactly("name");
        chain.enters(Caller.system("Test"));
        assertThat(files.open(desk.write(form, Optional.empty()).lead()).name()).isNull();
    }

    @Test
    void thePersonWhoWritesALeadDownStandsInItsHistory() {
        var form = new LeadForm(hotel.code(), Channel.PHONE, "Ana", null, null, "");
        var lead = desk.write(form, Optional.empty()).lead();

        assertThat(files.open(lead).history()).extracting(LeadFile.Step::by).containsExactly("Marta");
    }
}
