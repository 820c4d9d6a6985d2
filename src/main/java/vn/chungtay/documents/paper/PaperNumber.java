package vn.chungtay.documents.paper;

import java.util.OptionalInt;

/**
 * Number and symbol. A number is given once, after signing; until then its place stays blank.
 *
 * @param symbol such as "KH-UBND"
 */
public record PaperNumber(OptionalInt number, String symbol) {

    /** Wide enough to write a number in by hand. */
    private static final String BLANK = "\u00A0".repeat(6);
    private static final int TWO_DIGITS = 10;

    public PaperNumber {
        if (symbol.isBlank() || symbol.contains("/")) throw new IllegalArgumentException("not a symbol: " + symbol);
        if (number.isPresent() && number.getAsInt() < 1) throw new IllegalArgumentException("numbers begin at 1");
    }

    public static PaperNumber draft(String symbol) {
        return new PaperNumber(OptionalInt.empty(), symbol);
    }

    public static PaperNumber issued(int number, String symbol) {
        return new PaperNumber(OptionalInt.of(number), symbol);
    }

    public boolean isDraft() {
        return number.isEmpty();
    }

    /** "144/KH-UBND", "05/KH-UBND"; of a draft a blank before the stroke. */
    public String text() {
        if (number.isEmpty()) return BLANK + "/" + symbol;
        return (number.getAsInt() < TWO_DIGITS ? "0" : "") + number.getAsInt() + "/" + symbol;
    }
}
