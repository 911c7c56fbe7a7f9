package org.hotelleads.batch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;

/** Makes up the conversations of the demo from a fixed seed: the same guests at each first start, up to this moment. */
@ApplicationScoped
public class DemoGuests {

    private static final int CONVERSATIONS = 3_300;
    private static final int DAYS_BACK = 90;
    private static final long SEED = 20_261_122L;
    private static final List<Channel> CHANNELS = List.of(
            Channel.WEB_CHAT,
            Channel.WEB_CHAT,
            Channel.WEB_CHAT,
            Channel.WHATSAPP,
            Channel.WHATSAPP,
            Channel.FACEBOOK,
            Channel.INSTAGRAM,
            Channel.FORM,
            Channel.PHONE);
    private static final Map<String, List<DemoScript>> SCRIPTS =
            Stream.of("en", "es").collect(Collectors.toMap(language -> language, DemoScript::in));
    private static final Map<String, String> PHONES = Map.of("ES", "+3461", "GB", "+44770", "MX", "+52998");

    @Inject
    private Clock clock;

    /** All conversations, oldest first. */
    List<DemoTalk> all() {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var now = clock.instant();
        return IntStream.range(0, CONVERSATIONS)
                .mapToObj(number -> talk(number, dice, now))
                .sorted(Comparator.comparing(talk -> talk.events().get(0).sentAt()))
                .toList();
    }

    private static DemoTalk talk(int number, RandomGenerator dice, Instant now) {
        var place = dice.nextInt(DemoHotel.ALL.size());
        var hotel = DemoHotel.ALL.get(place);
        var began = now.minus(
                Duration.ofSeconds(dice.nextLong(600, Duration.ofDays(DAYS_BACK).toSeconds())));
        var language = DemoGuest.pick(dice, hotel.languages());
        var today = LocalDate.ofInstant(began, ZoneOffset.UTC);
        var daysAhead = dice.nextInt(1, 140);
        var guest =
                DemoGuest.like(dice, language, PHONES.get(hotel.description().region()), today, daysAhead);
        var script = DemoGuest.pick(dice, SCRIPTS.get(language));
        var events = events("demo-" + number, hotel, guest, script, began, dice);
        var captured = events.get(events.size() - 1).sentAt();
        return new DemoTalk(
                events, DemoOutcome.of(script, daysAhead, captured, now, DemoPeople.sellersAt(place), dice));
    }

    private static List<MessageEvent> events(
            String reference,
            DemoHotel hotel,
            DemoGuest guest,
            DemoScript script,
            Instant began,
            RandomGenerator dice) {
        var events = new ArrayList<MessageEvent>();
        var channel = DemoGuest.pick(dice, CHANNELS);
        var at = began;
        AskedFor asked = null;
        for (var line : script.lines()) {
            var isGuest = line.speaker() == Speaker.GUEST;
            events.add(new MessageEvent(
                    hotel.description().code(),
                    channel,
                    reference,
                    reference + "-" + events.size(),
                    at,
                    line.speaker(),
                    guest.say(line.words()),
                    guest.locale().toLanguageTag(),
                    isGuest ? asked : line.asks(),
                    isGuest && events.isEmpty() ? claim(channel, guest) : null));
            asked = line.asks();
            at = at.plusSeconds(isGuest ? dice.nextInt(2, 6) : dice.nextInt(8, 90));
        }
        return events;
    }

    /** WhatsApp and the phone tell the number of who writes or calls. */
    private static ContactClaim claim(Channel channel, DemoGuest guest) {
        return channel == Channel.WHATSAPP || channel == Channel.PHONE
                ? new ContactClaim(null, null, guest.phone())
                : null;
    }
}
