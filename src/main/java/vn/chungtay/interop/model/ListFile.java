package vn.chungtay.interop.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.file.LegacyText;

/**
 * A list that could be opened: where its columns are and in which letters each is written. Rows come in Unicode, one
 * household after the other.
 *
 * @param width how many columns are in use, as far as the first rows tell
 */
public record ListFile(Path path, ArrivedFile.Format format, Header header, Map<Field, LegacyText> letters, int width) {

    private static final int SAMPLE = 3000;
    private static final int LARGEST_HOUSEHOLD = 200;
    private static final Set<Field> WITHOUT_LETTERS = EnumSet.of(
            Field.HOUSEHOLD_CODE, Field.BIRTH, Field.NATIONAL_ID, Field.B1, Field.INCOME, Field.DEPRIVED, Field.DECIDED_ON, Field.FLOOR_AREA,
            Field.BUILT, Field.FARM_LAND, Field.INSURANCE_NO, Field.INSURED_UNTIL, Field.PREGNANT_UNTIL, Field.NURSING_UNTIL, Field.AWAY_SINCE);
    private static final Set<Field> WRITTEN = EnumSet.complementOf(EnumSet.copyOf(WITHOUT_LETTERS));

    /** Takes any row as it stands in the file, but in Unicode; the number is the one that the spreadsheet shows. */
    @FunctionalInterface
    public interface Lines {
        void line(int number, List<String> cells);
    }

    public static ListFile open(Path path, ArrivedFile.Format format) {
        var start = new ArrayList<Header.Line>();
        RowReader.read(path, format, (number, cells) -> {
            start.add(new Header.Line(number, unified(cells)));
            return start.size() < Header.searchedRows();
        });
        var header = Header.find(start).orElseThrow(() -> new UnreadableFile(FileProblem.NO_HEADER));
        int width = start.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
        return new ListFile(path, format, header, letters(path, format, header), width);
    }

    /** A header may be written in old letters too; each cell is judged for itself. */
    private static List<String> unified(List<String> cells) {
        return cells.stream().map(cell -> LegacyText.of(List.of(cell)).read(cell)).toList();
    }

    private static Map<Field, LegacyText> letters(Path path, ArrivedFile.Format format, Header header) {
        var samples = new EnumMap<Field, List<String>>(Field.class);
        WRITTEN.stream().filter(header.columns()::containsKey).forEach(field -> samples.put(field, new ArrayList<>()));
        RowReader.read(path, format, (number, cells) -> {
            if (number < header.firstRow()) return true;
            samples.forEach((field, sample) -> sample.add(cell(cells, header.columns().get(field))));
            return number < header.firstRow() + SAMPLE;
        });
        var letters = new EnumMap<Field, LegacyText>(Field.class);
        samples.forEach((field, sample) -> letters.put(field, LegacyText.of(sample)));
        return Map.copyOf(letters);
    }

    /** The encodings in use besides Unicode. */
    public Set<LegacyText> converted() {
        var used = new TreeSet<>(letters.values());
        used.remove(LegacyText.UNICODE);
        return used;
    }

    /** Everything that is in the file, also above the header and in columns that mean nothing here. */
    public void forEachLine(Lines sink) {
        var common = converted().stream().findFirst().orElse(LegacyText.UNICODE);
        var byColumn = new HashMap<Integer, LegacyText>();
        header.columns().forEach((field, column) -> byColumn.put(column, letters.getOrDefault(field, LegacyText.UNICODE)));
        RowReader.read(path, format, (number, cells) -> {
            var read = new ArrayList<String>(cells.size());
            for (int column = 0; column < cells.size(); column++) read.add(byColumn.getOrDefault(column, common).read(cells.get(column)));
            sink.line(number, number < header.firstRow() ? unified(cells) : read);
            return true;
        });
    }

    public void forEachRow(Consumer<Cells> sink) {
        RowReader.read(path, format, (number, cells) -> {
            if (number >= header.firstRow() && cells.stream().anyMatch(cell -> !cell.isBlank())) sink.accept(row(number, cells));
            return true;
        });
    }

    public void forEachHousehold(Consumer<List<Cells>> sink) {
        var household = new ArrayList<Cells>();
        forEachRow(row -> {
            if (row.beginsAfter(household) && !household.isEmpty()) {
                sink.accept(List.copyOf(household));
                household.clear();
            }
            if (household.size() == LARGEST_HOUSEHOLD) throw new UnreadableFile(FileProblem.HOUSEHOLD_WITHOUT_END);
            household.add(row);
        });
        if (!household.isEmpty()) sink.accept(List.copyOf(household));
    }

    private Cells row(int number, List<String> cells) {
        var values = new EnumMap<Field, String>(Field.class);
        header.columns().forEach((field, column) -> {
            var text = cell(cells, column);
            if (!text.isEmpty()) values.put(field, letters.getOrDefault(field, LegacyText.UNICODE).read(text));
        });
        // A list without the column of relations is a list of heads.
        if (!header.columns().containsKey(Field.RELATION)) values.put(Field.RELATION, Words.RELATION.word("HEAD"));
        return new Cells(number, values);
    }

    private static String cell(List<String> cells, @Nullable Integer column) {
        return column == null || column >= cells.size() ? "" : cells.get(column);
    }
}
