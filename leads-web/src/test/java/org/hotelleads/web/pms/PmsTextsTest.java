package org.hotelleads.web.pms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.hotelleads.booking.BookingFlaw;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.booking.OnCancel;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.pms.BookingFilter;
import org.hotelleads.pms.PmsHealth;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsMode;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.match.Why;
import org.hotelleads.system.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a hotel system can be, or a booking, has a name for people. */
class PmsTextsTest {

    private static Stream<String> keys() {
        return Stream.of(
                        named(PmsKind.values(), "PmsKind.", ""),
                        named(PmsKind.values(), "pms.hint.", ""),
                        named(PmsHealth.values(), "PmsHealth.", ""),
                        named(PmsMode.values(), "PmsMode.", ""),
                        named(PmsMode.values(), "PmsMode.", ".means"),
                        named(PmsMode.values(), "pms.mode.done.", ""),
                        named(PmsSetting.values(), "PmsSetting.", ""),
                        named(PmsTrouble.Kind.values(), "pms.trouble.", ""),
                        named(BookingFilter.Kind.values(), "pms.bookings.kind.", ""),
                        named(BookingStatus.values(), "BookingStatus.", ""),
                        named(BookingFlaw.values(), "BookingFlaw.", ""),
                        named(MatchRule.values(), "MatchRule.", ""),
                        named(MatchRule.values(), "MatchRule.", ".means"),
                        named(PersonRole.values(), "PersonRole.", ""),
                        named(OnCancel.values(), "OnCancel.", ""),
                        Stream.of(Why.values()).map(why -> "Why." + why.key()),
                        Stream.of("BOOKED", "BOOKING_OFF", "BOOKING_BACK", "BOOKING_UNDONE", "BOOKING_MOVED")
                                .map(what -> "booking.story." + what))
                .flatMap(all -> all);
    }

    private static Stream<String> named(Enum<?>[] values, String before, String after) {
        return Stream.of(values).map(value -> before + value.name() + after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everythingHasAName(String language) {
        var words = Words.in(Locale.forLanguageTag(language));
        assertThat(keys()).noneMatch(key -> words.say(key).equals(key));
    }
}
