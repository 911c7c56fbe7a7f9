package org.hotelleads.exporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.Persona;

/** Packs rows tightly, each cell with its type, so that a file can be written from them as from the leads themselves. */
final class Packing {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_BYTES = 4 << 20;

    private static final int NONE = 0;
    private static final int TEXT = 1;
    private static final int INT = 2;
    private static final int LONG = 3;
    private static final int EXACT = 4;
    private static final int DATE = 5;
    private static final int MOMENT = 6;
    private static final int WORD = 7;

    /** The kinds of words that a cell may hold, each known by its place. */
    private static final List<Class<? extends Enum<?>>> WORDS =
            List.of(Channel.class, Persona.class, LeadStatus.class, LostReason.class, BookingStatus.class);

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed, deflater));
    private int rows;

    /** Gets rows that are unpacked again. */
    interface Rows {
        void row(Object[] values) throws IOException;
    }

    void add(Object[] row) {
        try {
            for (var value : row) {
                write(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    int rows() {
        return rows;
    }

    /** Whether the next row had better stand in another piece. */
    boolean isFull() {
        return rows >= MOST_ROWS || out.size() >= MOST_BYTES;
    }

    /** Everything that was added; nothing more can be. */
    byte[] close() {
        try {
            out.close();
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    private void write(Object value) throws IOException {
        if (value == null) {
            out.writeByte(NONE);
        } else if (value instanceof String text) {
            out.writeByte(TEXT);
            writeBytes(text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof Integer number) {
            out.writeByte(INT);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeByte(LONG);
            out.writeLong(number);
        } else if (value instanceof BigDecimal exact) {
            out.writeByte(EXACT);
            out.writeInt(exact.scale());
            writeBytes(exact.unscaledValue().toByteArray());
        } else {
            writeTimeOrWord(value);
        }
    }

    private void writeTimeOrWord(Object value) throws IOException {
        if (value instanceof LocalDate date) {
            out.writeByte(DATE);
            out.writeLong(date.toEpochDay());
        } else if (value instanceof LocalDateTime moment) {
            out.writeByte(MOMENT);
            out.writeLong(moment.toEpochSecond(ZoneOffset.UTC));
            out.writeInt(moment.getNano());
        } else if (value instanceof Enum<?> word && WORDS.contains(word.getDeclaringClass())) {
            out.writeByte(WORD);
            out.writeByte(WORDS.indexOf(word.getDeclaringClass()));
            out.writeByte(word.ordinal());
        } else {
            throw new IllegalArgumentException(
                    "no cell holds a " + value.getClass().getSimpleName());
        }
    }

    private void writeBytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Gives the rows of a piece one after the other. */
    static void unpack(byte[] packed, int rows, int columns, Rows to) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (var row = 0; row < rows; row++) {
                var values = new Object[columns];
                for (var at = 0; at < columns; at++) {
                    values[at] = read(in);
                }
                to.row(values);
            }
        }
    }

    private static Object read(DataInputStream in) throws IOException {
        var type = in.readByte();
        return switch (type) {
            case NONE -> null;
            case TEXT -> new String(readBytes(in), StandardCharsets.UTF_8);
            case INT -> in.readInt();
            case LONG -> in.readLong();
            case EXACT -> exact(in.readInt(), readBytes(in));
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case MOMENT -> LocalDateTime.ofEpochSecond(in.readLong(), in.readInt(), ZoneOffset.UTC);
            case WORD -> WORDS.get(in.readByte()).getEnumConstants()[in.readByte()];
            default -> throw new IOException("no cell is of type " + type);
        };
    }

    private static BigDecimal exact(int scale, byte[] unscaled) {
        return new BigDecimal(new BigInteger(unscaled), scale);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
