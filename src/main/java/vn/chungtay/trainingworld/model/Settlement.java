package vn.chungtay.trainingworld.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.geography.UnitKind;

/**
 * An invented village.
 *
 * @param communeCode the commune it lay in at the end of 2023
 * @param name without the word of its kind
 */
public record Settlement(String communeCode, int number, String name, UnitKind kind) {

    private static final List<String> FIRST = words("first");
    private static final List<String> SECOND = words("second");

    /** The villages of a commune, no two of one name. */
    static List<Settlement> of(CommunePlan commune, long seed) {
        var names = names(commune, Chance.of(seed, Long.parseLong(commune.code()), 1));
        var kind = commune.kind() == UnitKind.XA ? UnitKind.XOM : UnitKind.TO_DAN_PHO;
        var all = new ArrayList<Settlement>();
        names.forEach(name -> all.add(new Settlement(commune.code(), all.size() + 1, name, kind)));
        return List.copyOf(all);
    }

    private static List<String> names(CommunePlan commune, Chance chance) {
        var names = new LinkedHashSet<String>();
        while (names.size() < commune.villages()) names.add(chance.pick(FIRST) + " " + chance.pick(SECOND));
        return List.copyOf(names);
    }

    private static List<String> words(String part) {
        return Table.read("village_names.csv").stream()
                .collect(Collectors.toMap(row -> row.get("part"), Function.identity()))
                .get(part)
                .stream()
                .skip(1)
                .flatMap(cell -> List.of(cell.split(" ")).stream())
                .toList();
    }
}
