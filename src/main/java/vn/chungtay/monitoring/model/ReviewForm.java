package vn.chungtay.monitoring.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What has to be read to fill it. */
    public Set<Measure.Kind> kinds() {
        return columns.stream()
                .flatMap(it -> measures(it.source()))
                .map(it -> Measure.read(it.replace("{class}", "ALL")).orElseThrow().kind())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> measures(FormColumn.Source source) {
        return switch (source) {
            case FormColumn.Source.Counted it -> Stream.of(it.measure());
            case FormColumn.Source.Share it -> Stream.of(it.measure(), it.whole());
            case FormColumn.Source.EachGroup it -> Stream.of(it.measure());
            case FormColumn.Source.Rate _, FormColumn.Source.OfPerson _, FormColumn.Source.Missing _ -> Stream.of();
        };
    }

    public int headRows() {
        return columns.stream().mapToInt(it -> it.groups().size()).max().orElse(0) + 1;
    }
}
