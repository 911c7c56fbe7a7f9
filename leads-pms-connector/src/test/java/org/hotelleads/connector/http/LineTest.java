package org.hotelleads.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.connector.Calls;
import org.hotelleads.fakepms.Fault;
import org.hotelleads.fakepms.Reply;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsTrouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a call, whatever comes over the line. */
class LineTest {

    private static final Call CALL = new Call(PmsKind.MEWS, "things", Credential.of("a"), 5, "Request-Id");

    private final FakeAny fake = new FakeAny();
    private final AnyApi api = Calls.patient().to(AnyApi.class, fake.url());

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void takesAnAnswerWithItsHeaders() {
        fake.says(new Reply(200, Map.of("Link", "next"), "{\"id\":7}"));

        var answer = ask();

        assertThat(answer.fields().text("id")).isEqualTo("7");
        assertThat(answer.header("link")).contains("next");
    }

    @Test
    void takesNoContentForAnEmptyAnswer() {
        assertThat(ask().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "301, GARBLED",
        "400, REFUSED",
        "401, AUTH",
        "403, AUTH",
        "404, REFUSED",
        "408, TOO_HEAVY",
        "422, REFUSED",
        "429, BUSY",
        "500, DOWN",
        "502, DOWN",
        "503, DOWN"
    })
    void tellsEachStatusAsItsTrouble(int status, PmsTrouble.Kind kind) {
        fake.fail(1, Fault.status(status));

        var trouble = trouble();

        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble).hasMessage("MEWS things: " + status + " (req-1)");
        assertThat(trouble.retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, PT7S", "'Sat, 01 Aug 2026 12:00:30 GMT', PT30S", "'Sat, 01 Aug 2026 11:00:00 GMT', PT0S", "soon,"})
    void learnsHowLongToWait(String said, Duration wait) {
        fake.fail(1, Fault.tooMany(said));

        assertThat(trouble().retryAfter()).isEqualTo(Optional.ofNullable(wait));
    }

    @Test
    void takesAStatusThatIsExpectedForAnAnswer() {
        fake.fail(1, Fault.status(404));

        assertThat(Calls.line().ask(CALL.expecting(404), api::things).status()).isEqualTo(404);
    }

    @Test
    void takesAPageOfAProxyForGarbled() {
        fake.fail(1, Fault.html());

        assertThat(trouble().kind()).isEqualTo(PmsTrouble.Kind.GARBLED);
    }

    @Test
    void takesAnArrayInPlaceOfAnObjectForGarbled() {
        fake.fail(1, Fault.wrongType());

        assertThat(catchThrowableOfType(PmsTrouble.class, () -> ask().fields()).kind())
                .isEqualTo(PmsTrouble.Kind.GARBLED);
    }

    @Test
    void takesHalfABodyForACutLine() {
        fake.says(new Reply(200, Map.of(), "{\"id\":7,\"name\":\"somebody\"}"));
        fake.fail(1, Fault.halfABody());

        assertThat(trouble()).isInstanceOf(LineCut.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":7,\"na", "[{\"id\":7}", "[{\"id\":7},\n", "{"})
    void takesJsonThatBreaksOffForACutLine(String half) {
        fake.says(new Reply(200, Map.of(), half));

        assertThat(trouble()).isInstanceOf(LineCut.class);
    }

    @Test
    void doesNotWaitForWhatNeverComes() {
        fake.fail(1, Fault.hanging());
        var impatient = Calls.impatient().to(AnyApi.class, fake.url());

        var trouble = catchThrowableOfType(PmsTrouble.class, () -> Calls.line().ask(CALL, impatient::things));

        assertThat(trouble).isInstanceOf(LineCut.class).hasMessageContaining("SocketTimeoutException");
    }

    @Test
    void saysThatNobodyIsThere() {
        fake.close();

        assertThat(trouble()).isInstanceOf(LineCut.class).hasMessageNotContaining("127.0.0.1");
    }

    @Test
    void givesUpAnAnswerThatIsTooLarge() {
        fake.says(new Reply(200, Map.of(), "\"" + "x".repeat(16 * 1024 * 1024) + "\""));

        assertThat(trouble().kind()).isEqualTo(PmsTrouble.Kind.TOO_HEAVY);
    }

    @Test
    void asksNobodyWhileTooManyWait() {
        var busy = new Line(new Wire(), (credential, callsPerSecond) -> Duration.ofMinutes(2), Calls.CLOCK);

        var trouble = catchThrowableOfType(PmsTrouble.class, () -> busy.ask(CALL, api::things));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.BUSY);
        assertThat(trouble.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(fake.asked()).isEmpty();
    }

    private Answer ask() {
        return Calls.line().ask(CALL, api::things);
    }

    private PmsTrouble trouble() {
        return catchThrowableOfType(PmsTrouble.class, this::ask);
    }
}
