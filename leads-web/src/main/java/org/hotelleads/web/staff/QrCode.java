package org.hotelleads.web.staff;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a drawing of squares.
 *
 * @param side how many squares wide and high it is, with the empty margin of four that readers want
 * @param path the dark squares, as the path of an SVG
 */
public record QrCode(int side, String path) {

    private static final int MARGIN = 4;

    static QrCode of(String text) {
        try {
            var squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(squares.getWidth() + 2 * MARGIN, path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String path(ByteMatrix squares) {
        var path = new StringBuilder();
        for (var row = 0; row < squares.getHeight(); row++) {
            for (var column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row) == 1) {
                    path.append('M')
                            .append(column + MARGIN)
                            .append(' ')
                            .append(row + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
