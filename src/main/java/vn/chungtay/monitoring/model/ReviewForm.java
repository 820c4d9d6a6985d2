package vn.chungtay.monitoring.model;

import java.util.List;

/**
 * The layout of one report of a review, as a province uses it.
 *
 * @param number of the set that was seen; that it is the number of the ministry's form is not verified
 * @param list POOR or NEAR_POOR for a list of households and members, empty for a table of units
 */
public record ReviewForm(
        int number, String title, String rows, String source, String list, List<FormLine> lines, List<FormColumn> columns) {

    public ReviewForm {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    public boolean isList() {
        return !list.isEmpty();
    }

    /** Whether each unit has more than one line, so that a column names them. */
    public boolean hasLines() {
        return lines.size() > 1;
    }

    public int headRows() {
        return columns.stream().mapToInt(it -> it.groups().size()).max().orElse(0) + 1;
    }
}
