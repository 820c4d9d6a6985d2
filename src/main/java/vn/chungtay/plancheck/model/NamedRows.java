package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of the tables of a plan by their names, to see which of them some words speak of. */
final class NamedRows {

    /** Of one table: rows by name, names without the kind of unit, and the last total. */
    private record Rows(Map<String, List<Integer>> byName, Set<String> bare, Optional<Integer> total) {}

    private static final Pattern JOINS = Pattern.compile("(?:,|và)\\s+$");
    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_BARE = 3;
    private static final int BEFORE = 12;

    private final Map<TableFigures, Rows> rows = new IdentityHashMap<>();
    private final NamesInText names;
    private final NamesInText bares;
    private final Map<String, List<NamesInText.Found>> found = new HashMap<>();
    private final Map<String, List<NamesInText.Found>> joined = new HashMap<>();

    NamedRows(List<TableFigures> tables) {
        tables.forEach(table -> rows.put(table, rows(table)));
        names = new NamesInText(rows.values().stream().flatMap(it -> it.byName.keySet().stream()).toList());
        bares = new NamesInText(rows.values().stream().flatMap(it -> it.bare.stream()).toList());
    }

    private static Rows rows(TableFigures table) {
        var byName = new HashMap<String, List<Integer>>();
        var bare = new HashSet<String>();
        var total = Optional.<Integer>empty();
        for (var row = 0; row < table.size(); row++) {
            var printed = table.rows().get(row);
            var name = printed.label().toLowerCase(Locale.ROOT);
            if (printed.isTotal()) total = Optional.of(row);
            else if (name.length() >= SHORTEST_NAME) byName.computeIfAbsent(name, none -> new ArrayList<>()).add(row);
            var own = Narrowing.bare(printed.label()).toLowerCase(Locale.ROOT);
            if (own.length() >= SHORTEST_BARE) bare.add(own);
        }
        return new Rows(byName, bare, total);
    }

    /** The rows that the words name; a name within a longer one is none: "Tân Lập" in "Tân Lập Thượng". */
    List<Integer> in(TableFigures table, String words) {
        var byName = rows.get(table).byName;
        var own = found.computeIfAbsent(words, names::in).stream().map(NamesInText.Found::name).distinct().filter(byName::containsKey).toList();
        return own.stream()
                .filter(name -> own.stream().noneMatch(other -> other.length() > name.length() && other.contains(name)))
                .flatMap(name -> byName.get(name).stream())
                .sorted()
                .toList();
    }

    /** "Xã Tân Lập và Mường Hoa": the second stands there without its kind. */
    boolean isJoined(TableFigures table, String words) {
        return joined.computeIfAbsent(words, bares::in).stream()
                .filter(it -> JOINS.matcher(words.substring(Math.max(0, it.start() - BEFORE), it.start())).find())
                .anyMatch(it -> rows.get(table).bare.contains(it.name()));
    }

    Optional<Integer> total(TableFigures table) {
        return rows.get(table).total;
    }
}
