package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which columns the heads of a table call totals, and of which others. */
final class SumHeads {

    private static final Pattern SOME_OF_IT = Pattern.compile("trong (đó|tổng)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final TableFigures table;
    private final List<Integer> columns;

    SumHeads(TableFigures table) {
        this.table = table;
        columns = table.additive();
    }

    /** "Tổng số" over its neighbours; a neighbour that has a total of its own stands for its group. */
    Stream<ColumnSums.Family> families() {
        return columns.stream()
                .filter(this::isTotal)
                .flatMap(column -> Stream.concat(siblings(column).stream(), divisions(column).stream())
                        .map(parts -> new ColumnSums.Family(column, parts)));
    }

    private boolean isTotal(int column) {
        return table.table().lowestHead(column).matches("(tổng|cộng).*");
    }

    /** "Phân theo nguồn", "Phân theo tính chất": each head over several columns divides the whole for itself. */
    private List<List<Integer>> divisions(int whole) {
        var groups = groups(whole).values();
        return groups.size() < 2 ? List.of() : groups.stream().filter(group -> group.size() >= 2).toList();
    }

    private Optional<List<Integer>> siblings(int whole) {
        var parts = groups(whole).values().stream()
                .flatMap(group -> (group.size() == 1 ? group : totalsOf(group)).stream())
                .toList();
        return parts.size() >= 2 ? Optional.of(parts) : Optional.empty();
    }

    /** The other columns under the same head, by the head they have in the row of the whole's own. */
    private Map<String, List<Integer>> groups(int whole) {
        var heads = table.table().heads();
        var level = lowest(heads.get(whole));
        var parent = heads.get(whole).subList(0, level);
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (var column : columns) {
            var path = heads.get(column);
            if (column == whole || table.kind(column) != table.kind(whole) || !path.subList(0, level).equals(parent)) continue;
            groups.computeIfAbsent(path.get(level), none -> new ArrayList<>()).add(column);
        }
        groups.entrySet().removeIf(group -> group.getValue().size() == 1 && SOME_OF_IT.matcher(group.getKey()).lookingAt());
        return groups;
    }

    private List<Integer> totalsOf(List<Integer> group) {
        var totals = group.stream().filter(this::isTotal).toList();
        return totals.isEmpty() ? group : totals.subList(0, 1);
    }

    private static int lowest(List<String> path) {
        for (var level = path.size() - 1; level >= 0; level--) if (!path.get(level).isEmpty()) return level;
        return 0;
    }
}
