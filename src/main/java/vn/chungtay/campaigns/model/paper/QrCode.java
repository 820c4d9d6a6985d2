package vn.chungtay.campaigns.model.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A text as a square of dark and light modules (ISO/IEC 18004), readable with a sixth of it worn away. */
record QrCode(int size, boolean[][] dark) {

    private static final int MARGIN = 4;
    private static final int PIXELS = 6;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    static QrCode of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var dark = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < dark.length; y++) {
                for (int x = 0; x < dark[y].length; x++) dark[y][x] = matrix.get(x, y) == 1;
            }
            return new QrCode(dark.length, dark);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text.length(), e);
        }
    }

    /** As a picture with the margin of four modules that readers need. */
    byte[] png() {
        var side = (size + 2 * MARGIN) * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) picture.setRGB(x, y, isDark(x / PIXELS - MARGIN, y / PIXELS - MARGIN) ? BLACK : WHITE);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < size && y < size && dark[y][x];
    }
}
