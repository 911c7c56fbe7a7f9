package org.hotelleads.web.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent.Deleted;
import org.hotelleads.web.channel.ChannelEvent.Edited;
import org.hotelleads.web.channel.ChannelEvent.GuestRenamed;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.ChannelEvent.ToFetch;
import org.hotelleads.web.channel.meta.MetaFormat;
import org.hotelleads.web.channel.whatsapp.WhatsAppFormat;
import org.junit.jupiter.api.Test;

/** Reads the webhook bodies that nobody of this project wrote, each to its right effect. */
class RealBodiesTest {

    private static final Path DATA = Path.of("../../shared/data/webhooks");

    /** What a body does by its name; the first that fits counts. */
    private static final List<Map.Entry<String, String>> EFFECTS = List.of(
            Map.entry(
                    "whatsapp__.*(status|reaction|emoji|error|unsupported|-account|-phoneNumber|-messageTemplate|-businessUsername|-group-participants).*",
                    "ignored"),
            Map.entry("whatsapp__.*(-system|userIdUpdate).*", "renamed"),
            Map.entry("whatsapp__.*(location|interactive|button|-text|-ads|document|image|video).*", "said in words"),
            Map.entry("whatsapp__.*(audio|sticker|contacts).*", "said without words"),
            Map.entry("instagram__messaging-seen", "ignored"),
            Map.entry("instagram__.*", "said without words"),
            Map.entry("webhooks__leadgen", "to fetch"),
            Map.entry("ads__.*", "said in words"),
            Map.entry(".*message-edits", "edited"),
            Map.entry(".*message-isdeleted", "deleted"),
            Map.entry(".*basic-echo", "said by our side"),
            Map.entry(
                    ".*(accountlinking|approles|checkoutupdate|delivery|isunsupported|optin|control|payment|policy|reaction|read-basic|messaging-referral).*",
                    "ignored"),
            Map.entry(".*product-template-2", "said in words"),
            Map.entry(
                    ".*(attachment|sticker|airline|button-template|product-template|postback).*", "said without words"),
            Map.entry(".*(message-basic|nlp|prior|quickreply|reply).*", "said in words"));

    @Test
    void everyBodyHasItsEffect() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no real webhook bodies at " + DATA.toAbsolutePath());
        try (var files = Files.list(DATA)) {
            var bodies = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(bodies).isNotEmpty();
            assertThat(bodies.stream().collect(Collectors.toMap(RealBodiesTest::name, RealBodiesTest::effect)))
                    .containsExactlyInAnyOrderEntriesOf(bodies.stream()
                            .map(RealBodiesTest::name)
                            .collect(Collectors.toMap(n -> n, RealBodiesTest::expected)));
        }
    }

    @Test
    void theGuestWithoutNumberIsKnown() {
        assumeTrue(Files.isDirectory(DATA), "no real webhook bodies at " + DATA.toAbsolutePath());
        var said = Delivered.said(read(DATA.resolve("whatsapp__webhook-incoming-message-text-bsuid.json")));
        var shared =
                Delivered.said(read(DATA.resolve("whatsapp__webhook-incoming-message-contacts-request-bsuid.json")));

        assertThat(said.guest()).containsExactly("US.13491208655302741918");
        assertThat(said.contact().phone()).isNull();
        assertThat(shared.contact().phone()).isEqualTo("15551234567");
    }

    @Test
    void theLeadOfAnAdIsKnown() {
        assumeTrue(Files.isDirectory(DATA), "no real webhook bodies at " + DATA.toAbsolutePath());
        var said = Delivered.said(read(DATA.resolve("ads__v2_6__lead.json")));

        assertThat(said.contact().name()).isEqualTo("Joe Example");
        assertThat(said.contact().email()).isEqualTo("joe@example.com");
        assertThat(said.text()).isEqualTo("car make: Honda");
        assertThat(said.sentAt()).isEqualTo("2015-02-28T08:49:14Z");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static String expected(String name) {
        return EFFECTS.stream()
                .filter(effect -> name.matches(effect.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("a kind of body that this test does not know");
    }

    private static List<ChannelEvent> read(Path file) {
        try {
            var format = name(file).startsWith("whatsapp") ? new WhatsAppFormat() : new MetaFormat();
            return format.read(new Delivery(Files.readAllBytes(file), "application/json", Map.of(), Delivered.AT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String effect(Path file) {
        return read(file).stream().map(RealBodiesTest::effect).distinct().collect(Collectors.joining(", "));
    }

    private static String effect(ChannelEvent event) {
        if (event instanceof Said said) {
            var words = said.text().isEmpty() ? "said without words" : "said in words";
            return said.from() == Speaker.GUEST ? words : "said by our side";
        }
        return EVENTS.get(event.getClass());
    }

    private static final Map<Class<?>, String> EVENTS = Map.of(
            Edited.class, "edited",
            Deleted.class, "deleted",
            GuestRenamed.class, "renamed",
            ToFetch.class, "to fetch",
            Ignored.class, "ignored");
}
