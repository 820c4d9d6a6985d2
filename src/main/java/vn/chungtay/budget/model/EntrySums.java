package vn.chungtay.budget.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/** What entries come to on a day. */
public final class EntrySums {

    private EntrySums() {}

    private record Account(UUID line, @Nullable UnitId unit, MoneyStage stage) {}

    /** Those that no later entry takes the place of; one that puts another right stands where that one stood. */
    public static List<MoneyEntry> standing(List<MoneyEntry> all) {
        Set<UUID> corrected = all.stream().map(MoneyEntry::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        var places = new HashMap<UUID, Integer>();
        for (var it : all) {
            var first = it.corrects() == null ? null : places.get(it.corrects());
            places.put(it.id(), first == null ? places.size() : first);
        }
        return all.stream()
                .filter(it -> !corrected.contains(it.id()))
                .sorted(Comparator.comparing(it -> places.get(it.id())))
                .toList();
    }

    /**
     * Of each line, unit and stage: the last amount "since the beginning", and what was added after it.
     *
     * @param all in the order in which they were entered
     * @return in đồng
     */
    public static long of(List<MoneyEntry> all, MoneyStage stage, LocalDate asOf) {
        Map<Account, List<MoneyEntry>> accounts = standing(all).stream()
                .filter(it -> it.stage() == stage && !it.day().isAfter(asOf))
                .collect(Collectors.groupingBy(it -> new Account(it.line(), it.unit(), it.stage())));
        return accounts.values().stream().mapToLong(EntrySums::ofOne).reduce(0, Math::addExact);
    }

    private static long ofOne(List<MoneyEntry> account) {
        var sorted = account.stream().sorted(Comparator.comparing(MoneyEntry::day)).toList();
        var sum = 0L;
        for (var it : sorted) sum = it.cumulative() ? it.dong() : Math.addExact(sum, it.dong());
        return sum;
    }
}
