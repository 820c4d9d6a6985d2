package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseNumber;

/**
 * The summary of targets over years as a table: what the period asks, what was planned and reached the year before, what is
 * planned now (TGT-18, annex III of Võ Nhai).
 *
 * @param lastYear of the period, as the head of its column says; absent without such a column
 * @param problems what could not be read; with one of them nothing is taken
 */
public record SummaryFile(@Nullable Integer lastYear, List<Row> rows, List<Problem> problems) {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final int WORDS_OF_A_SENTENCE = 4;

    /**
     * One indicator; cells that the table leaves empty are empty.
     *
     * @param line of the file, from 1
     * @param result value of the year before; absent if none is told
     */
    public record Row(
            int line, Indicator indicator, String period, String planBefore, @Nullable BigDecimal result, String plan) {}

    public record Problem(int line, String key, String value) {}

    private record Places(int code, int period, int planBefore, int result, int plan) {

        boolean complete() {
            return code >= 0 && (period >= 0 || plan >= 0);
        }
    }

    /** @param year of the plan: its own column and the two of the year before are told by the years in their heads */
    public static SummaryFile read(List<String[]> table, Catalogue catalogue, int year) {
        for (int i = 0; i < table.size(); i++) {
            var places = places(table.get(i), year);
            if (places.complete()) return body(table, i, places, catalogue);
        }
        return new SummaryFile(null, List.of(), List.of(new Problem(0, "head", String.valueOf(year))));
    }

    private static Places places(String[] head, int year) {
        return new Places(
                at(head, "ma chi so", ""), at(head, "den nam", ""), at(head, "ke hoach", String.valueOf(year - 1)),
                at(head, "ket qua", String.valueOf(year - 1)), at(head, "ke hoach", String.valueOf(year)));
    }

    private static int at(String[] head, String words, String year) {
        for (int i = 0; i < head.length; i++) {
            var folded = Vietnamese.fold(head[i]);
            if (folded.contains(words) && folded.contains(year)) return i;
        }
        return -1;
    }

    private static SummaryFile body(List<String[]> table, int head, Places at, Catalogue catalogue) {
        var rows = new ArrayList<Row>();
        var problems = new ArrayList<Problem>();
        for (int i = head + 1; i < table.size(); i++) {
            var cells = table.get(i);
            var code = cell(cells, at.code());
            if (code.isEmpty() && cell(cells, at.period()).isEmpty() && cell(cells, at.plan()).isEmpty()) continue;
            var indicator = catalogue.find(code);
            var told = cell(cells, at.result());
            var result = number(told);
            if (indicator.isEmpty()) problems.add(new Problem(i + 1, code.isEmpty() ? "no_indicator" : "indicator", code));
            else if (!told.isEmpty() && result.isEmpty()) problems.add(new Problem(i + 1, "result", told));
            else rows.add(new Row(
                    i + 1, indicator.get(), cell(cells, at.period()), cell(cells, at.planBefore()), result.orElse(null),
                    cell(cells, at.plan())));
        }
        return new SummaryFile(lastYear(cell(table.get(head), at.period())), rows, problems);
    }

    private static @Nullable Integer lastYear(String head) {
        var year = YEAR.matcher(head);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }

    private static Optional<BigDecimal> number(String told) {
        var found = FIRST_NUMBER.matcher(told);
        return found.find() ? VietnameseNumber.decimal(found.group().replaceAll("[.,]$", "")) : Optional.empty();
    }

    /** A cell that holds a number alone is made a sentence by the name of its indicator. */
    public static String sentence(Indicator indicator, String cell) {
        return cell.split("\\s+").length >= WORDS_OF_A_SENTENCE ? cell : indicator.name() + ": " + cell;
    }

    private static String cell(String[] cells, int at) {
        return at >= 0 && at < cells.length ? Vietnamese.nfc(cells[at].strip()) : "";
    }
}
