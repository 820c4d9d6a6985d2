package vn.chungtay.interop.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.interop.model.Difference;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.model.Revision;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.HouseholdList;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.RevisedHousehold;
import vn.chungtay.shared.NationalId;

/** Holds some households of a list against the register: which are new, which say something else, which cannot be. */
final class Comparison {

    private Comparison() {}

    /**
     * A household of the list.
     *
     * @param row where it begins in the sheet
     */
    record Listed(int row, HouseholdRow household) {}

    /**
     * @param before as the register knows it, absent for a new one
     * @param differences empty when nothing is to be done
     * @param taken identity numbers that the list gives to somebody here and the register to somebody elsewhere; those
     *     of new households are asked for all at once, see {@link vn.chungtay.registry.WaitingHouseholds#clashes}
     */
    record Result(Listed listed, HouseholdList.@Nullable Listed before, List<String> differences, List<Mistake> mistakes, Set<String> taken) {
        boolean isFresh() {
            return before == null;
        }

        boolean isToDo() {
            return isFresh() || !differences.isEmpty();
        }

        boolean isSound() {
            return mistakes.isEmpty() && taken.isEmpty();
        }

        Optional<RevisedHousehold> revised() {
            if (before == null || differences.isEmpty()) return Optional.empty();
            return Optional.of(Revision.of(before, listed.household()));
        }
    }

    static List<Result> of(List<Listed> listed, BulkRegister register) {
        var codes = listed.stream().map(it -> it.household().code()).filter(Objects::nonNull).collect(Collectors.toSet());
        if (codes.isEmpty()) return listed.stream().map(it -> result(it, null, Set.of())).toList();
        var known = register.listedByCodes(codes).stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(it.household().code()), Function.identity()));
        var foreign = new HashSet<String>();
        for (var it : listed) foreign.addAll(newNumbers(it.household(), before(it, known)));
        var taken = foreign.isEmpty() ? Set.<String>of() : register.takenNationalIds(foreign);
        return listed.stream().map(it -> result(it, before(it, known), taken)).toList();
    }

    private static HouseholdList.@Nullable Listed before(Listed listed, Map<String, HouseholdList.Listed> known) {
        var code = listed.household().code();
        return code == null ? null : known.get(code);
    }

    /** What the list gives to people of a known household that none of them had. */
    private static Set<String> newNumbers(HouseholdRow listed, HouseholdList.@Nullable Listed before) {
        if (before == null) return Set.of();
        var numbers = numbers(listed);
        numbers.removeAll(numbers(before.household()));
        return numbers;
    }

    private static Result result(Listed listed, HouseholdList.@Nullable Listed before, Set<String> taken) {
        if (before == null) return new Result(listed, null, List.of(), List.of(), Set.of());
        var household = listed.household();
        var foreign = newNumbers(household, before);
        foreign.retainAll(taken);
        var differences = Difference.between(before, household);
        var mistakes = new ArrayList<Mistake>();
        if (!differences.isEmpty()) {
            Revision.newerThan(before.household(), household.from()).ifPresent(day ->
                    mistakes.add(new Mistake(listed.row(), Field.HOUSEHOLD_CODE, Mistake.Kind.REGISTER_NEWER, Vietnamese.date(day))));
        }
        return new Result(listed, before, differences, mistakes, foreign);
    }

    private static Set<String> numbers(HouseholdRow household) {
        return household.members().stream()
                .map(it -> it.details().nationalId())
                .filter(Objects::nonNull)
                .map(NationalId::digits)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
