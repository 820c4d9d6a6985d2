package vn.chungtay.documents.write;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * Sizes and distances of an official paper, from {@code documents/paper-form.csv}: what the decree allows, and what we
 * use of it.
 */
public final class PaperForm {

    private static final String FILE = "documents/paper-form.csv";
    private static final double POINTS_PER_MM = 72 / 25.4;

    /** What has a size. */
    public enum Element {
        NATIONAL_TITLE, MOTTO, SUPERIOR, ISSUER, NUMBER, PLACE_AND_DATE, KIND, SUBJECT, LETTER_SUBJECT, BASIS, BODY,
        POWER, SIGNER, ADDRESSEE, RECIPIENTS_WORD, RECIPIENTS, ANNEX_LABEL, ANNEX_TITLE, ANNEX_NOTE, PAGE_NUMBER, TABLE,
        PAGE_WIDTH, PAGE_HEIGHT, MARGIN_TOP, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT, FIRST_LINE, PARAGRAPH_GAP,
        LINE_HEIGHT
    }

    /**
     * @param unit "pt", "mm" or "lines"
     * @param basis place in the law; empty for what no law says
     */
    public record Size(BigDecimal least, BigDecimal most, BigDecimal used, String unit, String basis) {

        public Size {
            if (used.compareTo(least) < 0 || used.compareTo(most) > 0) {
                throw new IllegalArgumentException(used + " is not within " + least + " and " + most);
            }
        }
    }

    private final Map<Element, Size> sizes;

    private PaperForm(Map<Element, Size> sizes) {
        this.sizes = sizes;
    }

    public static PaperForm load() {
        var sizes = new EnumMap<Element, Size>(Element.class);
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            for (var row : rows) sizes.put(Element.valueOf(row.get("element")), size(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var element : Element.values()) {
            if (!sizes.containsKey(element)) throw new IllegalStateException(FILE + " does not say " + element);
        }
        return new PaperForm(sizes);
    }

    private static Size size(CSVRecord row) {
        return new Size(
                new BigDecimal(row.get("least")),
                new BigDecimal(row.get("most")),
                new BigDecimal(row.get("used")),
                row.get("unit"),
                row.get("basis"));
    }

    public Size size(Element element) {
        return sizes.get(element);
    }

    /** As used, in its own unit. */
    public double used(Element element) {
        return sizes.get(element).used().doubleValue();
    }

    /** A distance in points, whatever its unit. */
    public double points(Element element) {
        var size = sizes.get(element);
        return size.used().doubleValue() * (size.unit().equals("mm") ? POINTS_PER_MM : 1);
    }

    /** Between the margins of an upright page, in points. */
    public double textWidth() {
        return points(Element.PAGE_WIDTH) - points(Element.MARGIN_LEFT) - points(Element.MARGIN_RIGHT);
    }

    /** Between the margins of a page on its side, in points. */
    public double wideTextWidth() {
        return points(Element.PAGE_HEIGHT) - points(Element.MARGIN_LEFT) - points(Element.MARGIN_RIGHT);
    }
}
