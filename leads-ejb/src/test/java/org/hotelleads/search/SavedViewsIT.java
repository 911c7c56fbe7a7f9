package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People keep views for themselves and for their hotels. */
class SavedViewsIT extends InTheContainer {

    private static final ViewContent HOT =
            ViewContent.of(Stream.of("status=NEW", "sort=-score"), 7, List.of("assigned"));

    @Inject
    private SavedViews views;

    @Inject
    private TestChain chain;

    private Hotel hotel;
    private User marta;
    private User colleague;

    @BeforeEach
    void hirePeople() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.SALES, hotel);
        colleague = chain.hire(Role.SALES, hotel);
        enters(marta);
    }

    private void enters(User person) {
        chain.enters(person.asCaller());
    }

    private long keep(String name, String forHotel) {
        return views.keep(new ViewWish(name, forHotel, HOT));
    }

    private static Refusal.Kind refused(Runnable work) {
        return Refused.when(work::run).kind();
    }

    @Test
    void aPrivateViewIsTheMakersAlone() {
        var id = keep("  Calientes  ", null);

        assertThat(views.all()).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Calientes");
            assertThat(view.content()).isEqualTo(HOT);
            assertThat(view.mayChange()).isTrue();
        });
        enters(colleague);
        assertThat(views.all()).isEmpty();
        assertThat(refused(() -> views.delete(id))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> views.beginWith(Optional.of(id)))).isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(Caller.system("Test"));
        assertThat(refused(() -> views.delete(id))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aSharedViewIsSeenByTheHotelAndChangedByWhoMadeItOrRunsTheHotel() {
        var id = keep("Calientes", hotel.code());

        enters(colleague);
        assertThat(views.all()).singleElement().satisfies(view -> {
            assertThat(view.maker()).isEqualTo("Marta");
            assertThat(view.mayChange()).isFalse();
        });
        assertThat(refused(() -> views.change(id, new ViewWish("Mía", null, HOT))))
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        enters(chain.hire(Role.MANAGER, hotel));
        views.change(id, new ViewWish("Muy calientes", hotel.code(), HOT));
        enters(marta);
        assertThat(views.all()).singleElement().returns("Muy calientes", ViewEntry::name);
        enters(chain.hire(Role.MANAGER, chain.openHotel()));
        assertThat(views.all()).isEmpty();
        assertThat(refused(() -> views.delete(id))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void nobodySharesWithAHotelThatIsNotTheirs() {
        var foreign = chain.openHotel().code();

        assertThat(refused(() -> keep("Calientes", foreign))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(views.all()).isEmpty();
    }

    @Test
    void eachBeginsWithAViewOfTheirOwnChoice() {
        var first = keep("Calientes", hotel.code());
        var second = keep("Otra", null);
        views.beginWith(Optional.of(first));
        views.beginWith(Optional.of(second));
        assertThat(views.all())
                .filteredOn(ViewEntry::first)
                .extracting(ViewEntry::id)
                .containsExactly(second);

        enters(colleague);
        assertThat(views.all()).noneMatch(ViewEntry::first);
        views.beginWith(Optional.of(first));
        assertThat(views.all()).allMatch(ViewEntry::first);

        enters(marta);
        views.delete(first);
        views.beginWith(Optional.empty());
        assertThat(views.all()).noneMatch(ViewEntry::first);
        enters(colleague);
        assertThat(views.all()).isEmpty();
    }

    @Test
    void aPersonKeepsAHundredViewsAndNoMore() {
        for (var made = 0; made < 100; made++) {
            keep("Vista " + made, null);
        }

        assertThat(refused(() -> keep("Una más", null))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(views.all()).hasSize(100);
    }

    @Test
    void aKeyReadsWhatIsSharedAndKeepsNothing() {
        keep("Calientes", hotel.code());
        keep("Mía", null);
        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));

        assertThat(views.all()).singleElement().returns("Calientes", ViewEntry::name);
        assertThat(refused(() -> keep("Del bot", null))).isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
