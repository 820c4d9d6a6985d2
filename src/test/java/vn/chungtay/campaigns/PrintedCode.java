package vn.chungtay.campaigns;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The code on a paper, read as a telephone reads it: from one picture after another, each at another distance, until one is clear. */
public final class PrintedCode {

    private static final int FARTHEST = 120;
    private static final int NEAREST = 300;
    private static final int STEP = 30;

    private PrintedCode() {}

    public static String of(PDDocument document, int page) throws IOException {
        var renderer = new PDFRenderer(document);
        for (var dpi = FARTHEST; dpi <= NEAREST; dpi += STEP) {
            var code = in(renderer.renderImageWithDPI(page, dpi));
            if (code.isPresent()) return code.get();
        }
        throw new AssertionError("no code to be read on page " + page);
    }

    public static Optional<String> in(BufferedImage it) {
        var pixels = it.getRGB(0, 0, it.getWidth(), it.getHeight(), null, 0, it.getWidth());
        var light = new RGBLuminanceSource(it.getWidth(), it.getHeight(), pixels);
        try {
            var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(light));
            return Optional.of(new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
