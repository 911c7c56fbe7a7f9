package org.hotelleads.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.Persona;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final Object[] ROW = {
        "Ana \uD83D\uDE00 Ruiz\n=1+1",
        "",
        null,
        7,
        -1L,
        new BigDecimal("1240.50"),
        LocalDate.of(2026, 2, 28),
        LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
        Channel.WHATSAPP,
        Persona.URGENT,
        LeadStatus.CONVERTED,
        LostReason.PRICE,
        BookingStatus.CANCELLED
    };

    private static List<Object[]> unpacked(byte[] packed, int rows) throws IOException {
        var all = new ArrayList<Object[]>();
        Packing.unpack(packed, rows, ROW.length, all::add);
        return all;
    }

    private static byte[] packed(int rows) {
        var packing = new Packing();
        for (var row = 0; row < rows; row++) {
            packing.add(ROW);
        }
        return packing.close();
    }

    @Test
    void everyCellComesBackAsItWas() throws IOException {
        assertThat(unpacked(packed(2), 2)).containsExactly(ROW, ROW);
    }

    @Test
    void ofNoRowsNoneComeBack() throws IOException {
        assertThat(unpacked(packed(0), 0)).isEmpty();
    }

    @Test
    void theSameRowsMakeTheSameBytes() {
        assertThat(packed(3)).isEqualTo(packed(3));
    }

    @Test
    void aPieceIsFullAfterSomeThousandRowsOrSomeLongOnes() {
        var many = new Packing();
        for (var row = 0; row < 4_999; row++) {
            many.add(ROW);
        }
        assertThat(many.isFull()).isFalse();
        many.add(ROW);
        assertThat(many.isFull()).isTrue();
        var longOne = new Packing();
        longOne.add(new Object[] {"x".repeat(4 << 20)});
        assertThat(longOne.isFull()).isTrue();
    }

    @Test
    void whatNoCellHoldsIsRefused() {
        assertThatThrownBy(() -> new Packing().add(new Object[] {new StringBuilder()}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
