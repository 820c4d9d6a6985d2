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
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.RevisedHousehold;
import vn.chungtay.shared.NationalId;

/** Holds some households of a list against the register: which are new, which say something else, which cannot be. */
final class Comparison {

    private final Map<String, HouseholdRow> known;
    private final Set<String> taken;

    private Comparison(Map<String, HouseholdRow> known, Set<String> taken) {
        this.known = known;
        this.taken = taken;
    }

    /**
     * A household of the list.
     *
     * @param row where it begins in the sheet
     */
    record Listed(int row, HouseholdRow household) {}

    /**
     * @param before as the register knows it, absent for a new one
     * @param differences empty when nothing is to be done
     */
    record Result(Listed listed, @Nullable HouseholdRow before, List<String> differences, List<Mistake> mistakes) {
        boolean isFresh() {
            return before == null;
        }

        Optional<RevisedHousehold> revised() {
            if (before == null || differences.isEmpty()) return Optional.empty();
            return Optional.of(Revision.of(before, listed.household()));
        }
    }

    static List<Result> of(List<Listed> listed, BulkRegister register) {
        var codes = listed.stream().map(it -> it.household().code()).filter(Objects::nonNull).collect(Collectors.toSet());
        var numbers = listed.stream().flatMap(it -> numbers(it.household()).stream()).collect(Collectors.toSet());
        var known = register.byCodes(codes).stream().collect(Collectors.toMap(it -> Objects.requireNonNull(it.code()), Function.identity()));
        var comparison = new Comparison(known, register.takenNationalIds(numbers));
        return listed.stream().map(comparison::result).toList();
    }

    private Result result(Listed listed) {
        var code = listed.household().code();
        var before = Optional.ofNullable(code).map(known::get).orElse(null);
        var mistakes = new ArrayList<Mistake>();
        var foreign = new HashSet<>(numbers(listed.household()));
        foreign.retainAll(taken);
        if (before != null) foreign.removeAll(numbers(before));
        foreign.forEach(number -> mistakes.add(new Mistake(
                listed.row(), Field.NATIONAL_ID, Mistake.Kind.NUMBER_TAKEN, new NationalId(number).masked())));
        var differences = before == null ? List.<String>of() : Difference.between(before, listed.household());
        if (before != null && !differences.isEmpty()) {
            Revision.newerThan(before, listed.household().from()).ifPresent(day ->
                    mistakes.add(new Mistake(listed.row(), Field.HOUSEHOLD_CODE, Mistake.Kind.REGISTER_NEWER, Vietnamese.date(day))));
        }
        return new Result(listed, before, differences, mistakes);
    }

    private static Set<String> numbers(HouseholdRow household) {
        return household.members().stream()
                .map(it -> it.details().nationalId())
                .filter(Objects::nonNull)
                .map(NationalId::digits)
                .collect(Collectors.toSet());
    }
}
