package org.hotelleads.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.Scope;
import org.hotelleads.access.SignIns;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.key.KeyDescription;
import org.hotelleads.key.KeyRing;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written down of what people do, who reads it, and that nobody changes it unseen. */
class AuditIT extends InTheContainer {

    @Inject
    private AuditLog log;

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditCheck checking;

    @Inject
    private SignIns signIns;

    @Inject
    private KeyRing keys;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;

    @BeforeEach
    void openHotel() {
        hotel = chain.openHotel();
        chain.enters(Caller.system("Test"));
    }

    private AuditLine.Page all(AuditFilter filter) {
        return log.page(filter, 100, Optional.empty());
    }

    private AuditFilter about(Object subject) {
        var everything = AuditFilter.everything();
        return new AuditFilter(
                everything.deed(),
                everything.user(),
                everything.hotel(),
                Optional.of(subject.toString()),
                everything.from(),
                everything.before());
    }

    private void sealAll() {
        while (sealing.goOn() > 0) {}
    }

    @Test
    void whoSignsInAndOutIsNoted() {
        var marta = chain.hire(Role.SALES, hotel);
        signIns.end(signIns.begin(marta.login()));

        assertThat(all(about(marta.login())).lines())
                .extracting(AuditLine::deed, AuditLine::userId)
                .containsExactly(tuple(Deed.SIGNED_OUT, marta.id()), tuple(Deed.SIGNED_IN, marta.id()));
    }

    @Test
    void ofAKeyItsScopesAreNotedAndNeverTheKey() {
        var name = "bot " + UUID.randomUUID();
        var key = keys.issue(new KeyDescription(
                        name, Set.of(Scope.CAPTURE), false, Set.of(hotel.code()), Set.of(), null, null))
                .secret();

        assertThat(all(about(name)).lines()).singleElement().satisfies(line -> {
            assertThat(line.deed()).isEqualTo(Deed.KEY_ISSUED);
            assertThat(line.details()).containsEntry("scopes", "capture");
        });
        assertThat(tables.count("audit_entry where details like ? or subject like ?", "%" + key + "%", "%" + key + "%"))
                .isZero();
    }

    @Test
    void whoLooksAtALeadIsNotedOnceForSomeMinutes() {
        var lead = chain.guestOf(hotel);
        var marta = chain.hire(Role.SALES, hotel);
        chain.enters(marta.asCaller());
        files.open(lead);
        files.open(lead);

        chain.enters(Caller.system("Test"));
        assertThat(all(about(lead)).lines())
                .filteredOn(line -> line.deed() == Deed.LEAD_SEEN)
                .singleElement()
                .satisfies(line -> assertThat(line.userId()).isEqualTo(marta.id()));
    }

    @Test
    void onlyThoseWhoRunTheChainReadItAndOnlyOfTheirHotels() {
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());
        assertThatThrownBy(() -> all(AuditFilter.everything())).isInstanceOf(Refusal.class);
        assertThatThrownBy(checking::check).isInstanceOf(Refusal.class);

        var other = chain.openHotel();
        chain.enters(TestChain.bot(hotel, Permission.RUN_CHAIN));
        assertThat(all(AuditFilter.everything()).lines()).isNotEmpty().allSatisfy(line -> assertThat(line.hotel())
                .isEqualTo(hotel.code()));
        assertThat(all(about(other.code())).lines()).isEmpty();
    }

    @Test
    void theListGoesOnWhereThePageBeforeEnded() {
        chain.openHotel();
        chain.openHotel();
        var first = log.page(AuditFilter.everything(), 1, Optional.empty());
        var second = log.page(AuditFilter.everything(), 1, Optional.of(first.next()));

        assertThat(second.lines().get(0).id()).isLessThan(first.lines().get(0).id());
    }

    @Test
    void theDatabaseRefusesToChangeIt() {
        assertThatThrownBy(() -> tables.change("update audit_entry set who = 'Nobody' where subject = ?", hotel.code()))
                .hasMessageContaining("audit_entry");
        assertThatThrownBy(() -> tables.change("delete from audit_entry where subject = ?", hotel.code()))
                .hasMessageContaining("audit_entry");
        assertThatThrownBy(() -> tables.change("delete from audit_seal")).hasMessageContaining("audit_seal");
        assertThat(tables.count("audit_entry where subject = ?", hotel.code())).isEqualTo(1);
    }

    /** Whoever owns the database can switch its refusals off; then the seals tell. */
    @Test
    void whoChangesItPastTheDatabasesRefusalsIsFoundOut() {
        sealAll();
        assertThat(checking.check().isWhole()).isTrue();
        try {
            tables.change("alter table audit_entry disable trigger audit_entry_stays");
            tables.change("update audit_entry set who = 'Nobody' where subject = ?", hotel.code());

            var verdict = checking.check();
            assertThat(verdict.isWhole()).isFalse();
            assertThat(verdict.brokenAt())
                    .isEqualTo(Long.valueOf(tables.text(
                            "select s.number from audit_seal s join audit_entry e on e.id = s.entry_id"
                                    + " where e.subject = ?",
                            hotel.code())));
        } finally {
            tables.change("update audit_entry set who = 'Test' where subject = ?", hotel.code());
            tables.change("alter table audit_entry enable trigger audit_entry_stays");
        }
        assertThat(checking.check().isWhole()).isTrue();
    }

    @Test
    void whoSlipsAnEntryInIsFoundOut() {
        sealAll();
        var id = UUID.randomUUID().toString();
        tables.change("insert into audit_entry (at, who, deed, subject, details, created_in)"
                + " values (now(), 'Nobody', 'SIGNED_IN', '" + id + "', '{}', '3')");
        try {
            sealAll();
            assertThat(checking.check().isWhole()).isFalse();
        } finally {
            tables.change("alter table audit_entry disable trigger audit_entry_stays");
            tables.change("delete from audit_entry where subject = ?", id);
            tables.change("alter table audit_entry enable trigger audit_entry_stays");
        }
        assertThat(checking.check().isWhole()).isTrue();
    }
}
