package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.capture.Afterthoughts;
import org.hotelleads.capture.Capture;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.channel.GuestIds;
import org.hotelleads.channel.InboxTrouble;
import org.hotelleads.channel.OpenConnection;
import org.hotelleads.conversation.MessageCorrection;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Deleted;
import org.hotelleads.web.channel.ChannelEvent.Edited;
import org.hotelleads.web.channel.ChannelEvent.GuestRenamed;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.ChannelEvent.ToFetch;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Reference;
import org.hotelleads.web.channel.meta.GraphLeads;
import org.hotelleads.web.channel.meta.GraphOutcome;

/** Has done what each thing that a channel tells asks for: captured, changed, remembered, fetched, or only counted. */
@ApplicationScoped
public class Events {

    private static final Set<ConnectionKind> NUMBERING = EnumSet.of(ConnectionKind.CHATWOOT, ConnectionKind.WEB_FORM);

    @Inject
    private Capture capture;

    @Inject
    private Afterthoughts afterthoughts;

    @Inject
    private GuestIds guests;

    @Inject
    private GraphLeads graph;

    void take(OpenConnection connection, ChannelEvent event, Tally tally) {
        if (event instanceof Said said) {
            say(connection, said, tally);
        } else if (event instanceof Edited edited) {
            correct(connection, edited.channel(), edited.id(), edited.at(), Optional.of(edited.text()));
            tally.countOnce("edit");
        } else if (event instanceof Deleted deleted) {
            correct(connection, deleted.channel(), deleted.id(), deleted.at(), Optional.empty());
            tally.countOnce("deletion");
        } else if (event instanceof GuestRenamed renamed) {
            guests.renamed(connection.id(), renamed.before(), renamed.now());
            tally.countOnce("renamed");
        } else if (event instanceof ToFetch notice) {
            fetch(connection, notice, tally);
        } else if (event instanceof Ignored ignored) {
            tally.countOnce(ignored.what().isBlank() ? "unknown" : ignored.what());
        }
    }

    private void say(OpenConnection connection, Said said, Tally tally) {
        var reference = guests.conversationOf(
                connection.id(),
                said.guest().stream().map(id -> own(connection, id)).toList());
        var captured = capture.take(new MessageEvent(
                connection.hotel(),
                said.channel(),
                reference,
                own(connection, said.id()),
                said.sentAt(),
                said.from(),
                said.text(),
                said.locale(),
                said.askedFor(),
                GuestName.of(said),
                said.consent()));
        if (captured.conversation() == null) {
            guests.forget(connection.id(), reference);
        } else if (said.username() != null) {
            guests.foundAs(connection.id(), captured.conversation(), said.username());
        }
        if (captured.duplicate()) {
            tally.countOnce("duplicate");
        } else {
            tally.count(said.from() == Speaker.GUEST ? "message" : "echo");
        }
    }

    private void correct(OpenConnection connection, Channel channel, String id, Instant at, Optional<String> words) {
        afterthoughts.take(new MessageCorrection(connection.hotel(), channel, own(connection, id), at, words));
    }

    /** Some number what they have from one upwards: two of them at one hotel must not meet. */
    private static String own(OpenConnection connection, String id) {
        return NUMBERING.contains(connection.kind()) ? Reference.of(connection.id() + ":" + id) : id;
    }

    /** A vendor's notice says only that there is something. */
    private void fetch(OpenConnection connection, ToFetch notice, Tally tally) {
        tally.countOnce("notice");
        if (connection.accessToken().isEmpty()) {
            tally.trouble(InboxTrouble.NEEDS_ACCESS_TOKEN, null);
            return;
        }
        if (tally.isKeptWaiting()) {
            return;
        }
        var outcome = graph.fetch(notice.id(), connection.accessToken().get());
        if (outcome instanceof GraphOutcome.Fetched fetched) {
            var answers = new Delivery(fetched.body(), "application/json", Map.of(), notice.at());
            Vendor.of(connection.kind()).format().read(answers).stream()
                    .filter(event -> !(event instanceof ToFetch))
                    .forEach(event -> tally.attempt(() -> take(connection, event, tally)));
        } else if (outcome instanceof GraphOutcome.Later later) {
            tally.trouble(InboxTrouble.NOT_FETCHED, later.why());
        } else if (outcome instanceof GraphOutcome.GivenUp gone) {
            tally.trouble(InboxTrouble.GONE, gone.why());
        }
    }
}
