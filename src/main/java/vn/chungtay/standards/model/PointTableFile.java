package vn.chungtay.standards.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import vn.chungtay.platform.sheet.VietnameseNumber;
import vn.chungtay.standards.model.PointTable.Answer;
import vn.chungtay.standards.model.PointTable.Choice;
import vn.chungtay.standards.model.PointTable.Criterion;
import vn.chungtay.standards.model.ReadTable.Faulty;
import vn.chungtay.standards.model.ReadTable.Whole;

/**
 * Reads a point table of sheet B1: one line an answer, after five columns that name it one column of points for each
 * region or town. Finds every fault at once and changes nothing that was typed.
 */
public final class PointTableFile {

    public static final List<String> NAMES =
            List.of("ma_tieu_chi", "tieu_chi", "cach_chon", "ma_tra_loi", "tra_loi");

    private static final int CRITERION = 0;
    private static final int CHOICE = 2;
    private static final int ANSWER = 3;
    private static final int MOST_POINTS = 1_000;

    private final TableText text;
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, List<Answer>> answers = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private PointTableFile(TableText text) {
        this.text = text;
    }

    public static ReadTable read(String csv) {
        var text = new TableText(csv);
        return new PointTableFile(text).read();
    }

    private ReadTable read() {
        if (!text.faults().isEmpty() || !text.beginsWith(NAMES)) return new Faulty(text.faults());
        var columns = text.columnsAfter(NAMES.size());
        if (columns.isEmpty() || columns.stream().anyMatch(String::isBlank)) text.fault(1, "", "no_points_column");
        text.lines().forEach(line -> readLine(line, columns.size()));
        if (!text.faults().isEmpty()) return new Faulty(text.faults());
        var whole = criteria.values().stream()
                .map(it -> new Criterion(it.code(), it.label(), it.choice(), answers.get(it.code())))
                .toList();
        return new Whole(new PointTable(columns, whole));
    }

    private void readLine(CSVRecord line, int columns) {
        if (line.size() > NAMES.size() + columns) text.fault(line.getRecordNumber(), "", "too_many_cells");
        var criterion = criterion(line);
        var code = text.text(line, ANSWER);
        var label = text.text(line, ANSWER + 1);
        if (!seen.add(criterion.code() + "\n" + code)) text.fault(line, ANSWER, "answer_twice", code);
        var points = new ArrayList<Integer>();
        for (int column = NAMES.size(); column < NAMES.size() + columns; column++) {
            points.add(points(line, column));
        }
        answers.get(criterion.code()).add(new Answer(code, label, points));
    }

    private Criterion criterion(CSVRecord line) {
        var read = new Criterion(
                text.text(line, CRITERION), text.text(line, CRITERION + 1), choice(line), List.of());
        var first = criteria.putIfAbsent(read.code(), read);
        answers.putIfAbsent(read.code(), new ArrayList<>());
        if (first != null && !first.label().equals(read.label())) {
            text.fault(line, CRITERION + 1, "criterion_differs", first.label());
        }
        if (first != null && first.choice() != read.choice()) text.fault(line, CHOICE, "choice_differs", read.code());
        return read;
    }

    private Choice choice(CSVRecord line) {
        return switch (text.text(line, CHOICE)) {
            case "mot" -> Choice.ONE;
            case "nhieu" -> Choice.MANY;
            case "" -> Choice.ONE;
            case String other -> {
                text.fault(line, CHOICE, "choice", other);
                yield Choice.ONE;
            }
        };
    }

    private int points(CSVRecord line, int column) {
        var typed = text.text(line, column);
        if (typed.isEmpty()) return 0;
        var points = VietnameseNumber.whole(typed).orElse(-1);
        if (points < 0 || points > MOST_POINTS) {
            text.fault(line, column, "points", typed);
            return 0;
        }
        return (int) points;
    }
}
