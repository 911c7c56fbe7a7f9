package org.hotelleads.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hotelleads.access.Caller;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However a channel names a guest, the conversation is one. */
class GuestIdsIT extends InTheContainer {

    @Inject
    private GuestIds guests;

    @Inject
    private Connections connections;

    @Inject
    private TestChain chain;

    private String connection;

    @BeforeEach
    void aConnection() {
        chain.enters(Caller.system("Test"));
        connection = connect();
    }

    private String connect() {
        return connections.make(
                ConnectionKind.CHATWOOT, chain.openHotel().code(), new ConnectionSettings(null, Map.of()));
    }

    private String conversation(String... ids) {
        return guests.conversationOf(connection, List.of(ids));
    }

    @Test
    void whoWasKnownByPhoneAndLaterByUserIdGoesOn() {
        var first = conversation("34600111222");

        assertThat(conversation("ES.1", "34600111222")).isEqualTo(first);
        assertThat(conversation("ES.1")).isEqualTo(first);
        assertThat(conversation("ES.2")).isNotEqualTo(first);
    }

    @Test
    void whoGetsAnotherIdGoesOn() {
        var first = conversation("ES.1");
        guests.renamed(connection, "ES.1", "ES.2");

        assertThat(conversation("ES.2")).isEqualTo(first);
        assertThat(conversation("ES.1")).isEqualTo(first);
    }

    @Test
    void aNewIdThatWasHeardOfBeforeItsNoticeGoesOnInTheFirstConversation() {
        var first = conversation("ES.1");
        assertThat(conversation("ES.2")).isNotEqualTo(first);
        guests.renamed(connection, "ES.1", "ES.2");

        assertThat(conversation("ES.2")).isEqualTo(first);
    }

    @Test
    void twoConversationsThatTurnOutToBeOneGuestGoOnInThatOfTheMoreLastingId() {
        var byPhone = conversation("34600111222");
        var byUser = conversation("ES.1");
        assertThat(byUser).isNotEqualTo(byPhone);

        assertThat(conversation("ES.1", "34600111222")).isEqualTo(byUser);
        assertThat(conversation("34600111222")).isEqualTo(byUser);
    }

    @Test
    void eachConnectionHasGuestsOfItsOwn() {
        conversation("17", "other");
        connection = connect();

        assertThat(conversation("17")).isEqualTo("17");
        assertThat(conversation("other")).isEqualTo("other");
    }
}
