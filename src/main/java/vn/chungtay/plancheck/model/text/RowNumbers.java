package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Numbers of rows and of columns in tables, each without gap and without double (DOC-04). */
final class RowNumbers implements TextRule {

    private static final Pattern FIRST_COLUMN = Pattern.compile("(?iu)s?tt|số tt|số thứ tự|no\\.?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?([A-ZĐ]|[IVX]{1,4}|\\d{1,2})\\)?(?:\\s*=.*)?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,3})\\.?");
    private static final Pattern NESTED = Pattern.compile("(\\d{1,3})\\.(\\d{1,2})\\.?");
    private static final int LEAST = 3;

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        for (var table : plan.tables()) {
            table.stream().filter(RowNumbers::isOfColumnNumbers).findFirst().flatMap(RowNumbers::columns).ifPresent(findings::add);
            var numbered = table.stream().limit(4).anyMatch(row -> FIRST_COLUMN.matcher(row.cells()[0]).matches());
            if (numbered) findings.addAll(rows(table));
        }
        return findings;
    }

    private static boolean isOfColumnNumbers(Line row) {
        var filled = Stream.of(row.cells()).filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > LEAST
                && filled.stream().allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches())
                && filled.stream().filter(cell -> Character.isDigit(cell.replace("(", "").charAt(0))).count() > 1;
    }

    private static Optional<Finding> columns(Line row) {
        var printed = Stream.of(row.cells())
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.replaceAll("\\s*=.*$", "").replaceAll("[()]", ""))
                .toList();
        var letters = 0;
        while (letters < printed.size() && printed.get(letters).equals(String.valueOf((char) ('A' + letters)))) letters++;
        var expected = new ArrayList<String>();
        for (var at = 0; at < printed.size(); at++) {
            expected.add(at < letters ? printed.get(at) : String.valueOf(at - letters + 1));
        }
        if (expected.equals(printed)) return Optional.empty();
        return Optional.of(Found.wording(
                FindingKind.NUMBERING, row.place(), String.join(" ", printed), String.join(" ", expected),
                Said.of("plancheck.text.column_numbers"), List.of()));
    }

    private static List<Finding> rows(List<Line> table) {
        var count = new Count();
        table.stream().filter(row -> !isOfColumnNumbers(row)).forEach(count::take);
        return Stream.of(broken(count.places, count.printed), withoutNumber(count.unnumbered))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Goes down the first column of one table. */
    private static final class Count {
        private final List<Place> places = new ArrayList<>();
        private final List<String> printed = new ArrayList<>();
        private final List<Place> unnumbered = new ArrayList<>();
        private int last;
        private int child;
        /** Under the name of a group counting may begin anew. */
        private boolean group = true;

        private void take(Line row) {
            var label = row.cells()[0];
            var whole = WHOLE.matcher(label);
            var nested = NESTED.matcher(label);
            if (whole.matches()) whole(row, Integer.parseInt(whole.group(1)));
            else if (nested.matches()) nested(row, Integer.parseInt(nested.group(1)), Integer.parseInt(nested.group(2)));
            else if (label.isEmpty() && isSubProject(row)) unnumbered.add(row.place());
            else group = true;
        }

        private void whole(Line row, int number) {
            var restarts = number == 1 && group;
            if (number != last + 1 && !restarts && last > 0) breaks(row, last + ", " + number);
            last = number;
            child = 0;
            group = false;
        }

        private void nested(Line row, int parent, int number) {
            var before = child > 0 ? last + "." + child : String.valueOf(last);
            if (parent != last || number != child + 1) breaks(row, before + ", " + row.cells()[0]);
            child = number;
        }

        private void breaks(Line row, String numbers) {
            places.add(row.place(row.cells().length > 1 ? row.cells()[0] + " " + row.cells()[1] : row.cells()[0]));
            printed.add(numbers);
        }
    }

    private static boolean isSubProject(Line row) {
        return row.cells().length > 1 && Letters.fold(row.cells()[1]).startsWith("tieu du an");
    }

    private static Optional<Finding> broken(List<Place> places, List<String> printed) {
        if (places.isEmpty()) return Optional.empty();
        return Optional.of(Found.wording(
                FindingKind.NUMBERING, places.getFirst(), printed.getFirst(), "",
                Said.of("plancheck.text.row_numbers", String.join("; ", printed)), Found.rest(places)));
    }

    private static Optional<Finding> withoutNumber(List<Place> places) {
        if (places.isEmpty()) return Optional.empty();
        return Optional.of(Found.wording(
                FindingKind.NUMBERING, places.getFirst(), "", "",
                Said.of("plancheck.text.row_without_number", places.getFirst().quote()), Found.rest(places)));
    }
}
