package org.hotelleads.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hotelleads.lead.Quote;
import org.hotelleads.search.LeadFile.Said;
import org.hotelleads.understanding.Fact;
import org.hotelleads.understanding.FactKind;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.panel.TalkDay.Piece;
import org.junit.jupiter.api.Test;

class TalkDayTest {

    private static final Said MESSAGE =
            new Said("m1", Speaker.GUEST, "book 3 to 5 May now", Instant.EPOCH, null, null, List.of());

    private static Fact arrival(int start, int end) {
        return new Fact(FactKind.ARRIVAL, "2026-05-03", "m1", start, end, 0.9);
    }

    private static List<Piece> cut(List<Fact> facts, Quote... quotes) {
        return TalkDay.cut(MESSAGE, facts, List.of(quotes));
    }

    @Test
    void marksWhatWasUnderstood() {
        assertThat(cut(List.of(arrival(5, 15))))
                .containsExactly(
                        new Piece("book ", null, 0),
                        new Piece("3 to 5 May", "ARRIVAL", 5),
                        new Piece(" now", null, 15));
    }

    @Test
    void cutsAlsoWhereTheWordsOfAReasonBeginAndEnd() {
        assertThat(cut(List.of(), new Quote("m1", 0, 4), new Quote("m1", 16, 19)))
                .extracting(Piece::text)
                .containsExactly("book", " 3 to 5 May ", "now");
    }

    @Test
    void keepsAFactMarkedThatAReasonOverlaps() {
        assertThat(cut(List.of(arrival(5, 15)), new Quote("m1", 10, 19)))
                .containsExactly(
                        new Piece("book ", null, 0),
                        new Piece("3 to ", "ARRIVAL", 5),
                        new Piece("5 May", "ARRIVAL", 10),
                        new Piece(" now", null, 15));
    }

    @Test
    void leavesAMessageWholeThatAnotherOneIsQuotedFrom() {
        assertThat(cut(List.of(), new Quote("m2", 0, 4), Quote.of("m1"))).hasSize(1);
    }

    @Test
    void survivesASpanThatNoLongerFitsTheText() {
        assertThat(cut(List.of(arrival(5, 99)), new Quote("m1", 18, 50)))
                .containsExactly(new Piece("book 3 to 5 May now", null, 0));
    }
}
