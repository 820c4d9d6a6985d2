package vn.chungtay.campaigns.model.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.standards.PovertyClass;

/**
 * What the code of a certificate says, and all it says: no name, no household, nothing by which somebody is found.
 *
 * @param kind poor or near-poor
 * @param number in the book of the commune for the year of issue
 * @param commune its official code on the day of issue; "-" where it has none
 * @param serial eight hexadecimal digits of no meaning: two communes may bear one code in a year, one after the other
 * @param key by which it is signed
 */
public record Statement(
        PovertyClass kind, int number, LocalDate issued, LocalDate first, LocalDate last, String commune, String serial, int key) {

    private static final String VERSION = "CT1";
    private static final Pattern FORM = Pattern.compile(
            "CT1\\.(HN|HCN)\\.([1-9][0-9]{0,6})\\.([0-9]{8})\\.([0-9]{8})\\.([0-9]{8})\\.([0-9]{5}|-)\\.([0-9a-f]{8})\\.([1-9][0-9]{0,4})");

    public Statement {
        if (kind != PovertyClass.POOR && kind != PovertyClass.NEAR_POOR) {
            throw new IllegalArgumentException("no certificate for " + kind);
        }
        if (last.isBefore(first)) throw new IllegalArgumentException("ends before it begins");
    }

    /** What is signed: "CT1.HN.17.20261210.20270101.20271231.05731.4fd1c8a0.1". */
    public String text() {
        return String.join(
                ".", VERSION, abbreviation(kind), String.valueOf(number), day(issued), day(first), day(last), commune, serial, String.valueOf(key));
    }

    /** Empty for whatever is not written exactly as {@link #text()} writes it. */
    static Optional<Statement> of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new Statement(
                    parts.group(1).equals("HN") ? PovertyClass.POOR : PovertyClass.NEAR_POOR,
                    Integer.parseInt(parts.group(2)),
                    day(parts.group(3)),
                    day(parts.group(4)),
                    day(parts.group(5)),
                    parts.group(6),
                    parts.group(7),
                    Integer.parseInt(parts.group(8))));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The year for which it is told to be valid. */
    public int year() {
        return last.getYear();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static String abbreviation(PovertyClass kind) {
        return kind == PovertyClass.POOR ? "HN" : "HCN";
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
