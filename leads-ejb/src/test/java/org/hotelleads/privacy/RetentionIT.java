package org.hotelleads.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.FrontDesk;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hotels say for how long they keep their guests, and at night those are erased whose time is over. */
class RetentionIT extends InTheContainer {

    private static final Duration LONG_AGO = Duration.ofDays(400);

    @Inject
    private Clock clock;

    @Inject
    private Retention retention;

    @Inject
    private RetentionRounds rounds;

    @Inject
    private Certificates certificates;

    @Inject
    private LeadFiles files;

    @Inject
    private Pipeline pipeline;

    @Inject
    private FrontDesk desk;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;
    private UUID old;

    @BeforeEach
    void aGuestWhoWroteLongAgo() {
        hotel = chain.openHotel();
        chain.enters(Caller.system("Test"));
        old = wrote(LONG_AGO, "Berta Molina");
    }

    private UUID wrote(Duration ago, String name) {
        return desk.wrote(hotel, ago, name, FrontDesk.newEmail());
    }

    private RetentionPreview preview(Integer converted, Integer others) {
        return retention.preview(hotel.code(), Optional.ofNullable(converted), Optional.ofNullable(others));
    }

    /** Applies the rules of this hotel, and gives how many times some were erased. */
    private int night() {
        rounds.ask();
        var times = 0;
        var some = rounds.next(hotel.id());
        while (some.filter(one -> one.hotel() == hotel.id()).isPresent()) {
            rounds.erase(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), some.get());
            times++;
            some = rounds.next(hotel.id());
        }
        return times;
    }

    private boolean isErased(UUID lead) {
        return tables.count("lead where id = ? and erased_at is not null", lead) == 1;
    }

    @Test
    void withoutARuleNobodyIsErased() {
        assertThat(retention.rule(hotel.code()).others()).isEmpty();
        assertThat(rounds.next(hotel.id()).filter(some -> some.hotel() == hotel.id()))
                .isEmpty();
    }

    @Test
    void thePreviewNamesWhoWouldBeErasedAndErasesNobody() {
        assertThat(preview(null, 12).others()).isEqualTo(1);
        assertThat(preview(null, 12).sample())
                .extracting(Finding.FoundLead::name)
                .containsExactly("Berta Molina");
        assertThat(preview(null, 24).others()).isZero();
        assertThat(preview(12, null)).returns(0L, RetentionPreview::converted).returns(0L, RetentionPreview::others);
        assertThat(isErased(old)).isFalse();
    }

    @Test
    void atNightThoseAreErasedWhoseTimeIsOverAndACertificateSaysSo() {
        var fresh = wrote(Duration.ofDays(10), "Carlos Prieto");
        retention.set(hotel.code(), Optional.empty(), Optional.of(12));

        assertThat(night()).isEqualTo(1);

        assertThat(isErased(old)).isTrue();
        assertThat(isErased(fresh)).isFalse();
        assertThat(files.open(old).name()).isNull();
        assertThat(certificates.latest(100, Optional.empty()))
                .filteredOn(one -> one.hotels().contains(hotel.code()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cause()).isEqualTo(Certificate.Cause.RETENTION);
                    assertThat(one.counts()).containsEntry("LEADS", 1L).containsEntry("MESSAGES", 1L);
                });
        assertThat(night()).isZero();
    }

    @Test
    void theCertificateOfANightGrows() {
        retention.set(hotel.code(), Optional.empty(), Optional.of(12));
        night();
        wrote(LONG_AGO, "Diego Salas");
        night();

        assertThat(certificates.latest(100, Optional.empty()))
                .filteredOn(one -> one.hotels().contains(hotel.code()))
                .singleElement()
                .satisfies(one -> assertThat(one.counts()).containsEntry("LEADS", 2L));
    }

    @Test
    void whoIsToBeCalledOrToComeOrKeptOnPurposeStays() {
        var called = wrote(LONG_AGO, "Elena Cano");
        tables.change(
                "update lead set status = 'FOLLOW_UP', next_contact_at = ?::timestamptz where id = ?",
                clock.instant().plus(Duration.ofDays(3)).toString(),
                called);
        var comes = wrote(LONG_AGO, "Fina Rey");
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        tables.change(
                "update lead set arrival = ?::date + 5, departure = ?::date + 8 where id = ?", today, today, comes);
        var talked = wrote(LONG_AGO, "Gema Soto");
        pipeline.comment(talked, "Llama el lunes");
        var moved = wrote(LONG_AGO, "Hugo Leon");
        pipeline.move(moved, StatusMove.lost(LostReason.PRICE, null), Optional.empty());
        var kept = wrote(LONG_AGO, "Ines Vega");
        retention.keep(kept, Optional.of("Dispute 4/2026"));
        retention.set(hotel.code(), Optional.of(12), Optional.of(12));

        night();

        assertThat(isErased(old)).isTrue();
        for (var stays : List.of(called, comes, talked, moved, kept)) {
            assertThat(isErased(stays)).isFalse();
        }
        retention.keep(kept, Optional.empty());
        night();
        assertThat(isErased(kept)).isTrue();
    }

    @Test
    void whoBookedIsKeptByARuleOfTheirOwnAndUntilTheStayIsOver() {
        var email = FrontDesk.newEmail();
        var guest = desk.wrote(hotel, LONG_AGO, "Julia Marin", email);
        var booking = desk.takes(desk.booking(hotel, "R-" + guest, BookingStatus.CONFIRMED, email));
        tables.change(
                "update lead set status = 'CONVERTED', closed_at = now() - interval '399 days' where id = ?", guest);
        assertThat(preview(12, null).converted()).isEqualTo(1);
        tables.change("delete from booking_review where booking_id = ?", booking);
        tables.change(
                "insert into booking_link (id, booking_id, lead_id, state, rule, evidence, matcher, made_at, made_by)"
                        + " values (gen_random_uuid(), ?, ?, 'WON', 'EMAIL', '[]', 1, now(), 'Test')",
                booking,
                guest);

        assertThat(preview(12, 12).converted()).isZero();
        assertThat(isErased(guest)).isFalse();
    }

    @Test
    void managersSetRulesOfTheirHotelsOnly() {
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());
        retention.set(hotel.code(), Optional.of(24), Optional.empty());
        assertThat(retention.rules()).singleElement().satisfies(rule -> assertThat(rule.converted())
                .contains(24));
        assertThat(Refused.when(() -> retention.set(hotel.code(), Optional.of(0), Optional.of(241)))
                        .flaws())
                .hasSize(2);

        chain.enters(chain.hire(Role.MANAGER, chain.openHotel()).asCaller());
        assertThat(Refused.when(() -> retention.preview(hotel.code(), Optional.of(1), Optional.empty()))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> retention.keep(old, Optional.of("x"))).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(chain.hire(Role.SALES, hotel).asCaller());
        assertThat(Refused.when(() -> retention.rules()).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void oneNodeOnlyGetsHoldOfANight() {
        retention.set(hotel.code(), Optional.empty(), Optional.of(240));
        tables.change(
                "insert into retention_round (night, started_at) values ('2001-01-01', now()) on conflict (night) do update"
                        + " set finished_at = null, leased_until = null");

        assertThat(rounds.claim()).contains(LocalDate.parse("2001-01-01"));
        assertThat(rounds.claim().filter(LocalDate.parse("2001-01-01")::equals)).isEmpty();
        tables.change(
                "update retention_round set leased_until = now() - interval '1 second' where night = '2001-01-01'");
        assertThat(rounds.claim()).contains(LocalDate.parse("2001-01-01"));
        rounds.finish(LocalDate.parse("2001-01-01"));
        assertThat(rounds.claim().filter(LocalDate.parse("2001-01-01")::equals)).isEmpty();
    }
}
