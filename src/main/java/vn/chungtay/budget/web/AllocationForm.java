package vn.chungtay.budget.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.Allocation.Criterion;
import vn.chungtay.budget.model.Allocation.Share;
import vn.chungtay.budget.model.AmountText;
import vn.chungtay.budget.usecase.AllocateBudget.Pot;
import vn.chungtay.geography.Unit;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;

/**
 * An allocation as it is typed.
 *
 * @param pot component and source, between them a colon
 * @param criteria one a line: name = weight
 * @param measures one unit a line: name, then a value for each criterion, between them tabs or semicolons
 */
record AllocationForm(
        @Nullable String pot, @Nullable String amount, @Nullable String rounding, @Nullable String criteria, @Nullable String measures) {

    private static final String NUMBER = "\\d{1,12}([.,]\\d{1,4})?";

    static AllocationForm blank(List<Unit> units) {
        var lines = units.stream().map(it -> it.name() + "; 0").toList();
        return new AllocationForm(null, null, "1", "Số hộ nghèo = 1", String.join("\n", lines));
    }

    void check(Errors errors, List<Unit> units) {
        if (pot == null || !pot.matches("[A-Z0-9-]+:[A-Z_]+")) errors.reject("budget.allocation.error.pot");
        if (dong(amount).isEmpty()) errors.reject("budget.allocation.error.amount");
        if (dong(rounding).filter(it -> it > 0).isEmpty()) errors.reject("budget.allocation.error.rounding");
        if (readCriteria().isEmpty()) errors.reject("budget.allocation.error.criteria");
        for (var line : lines(measures)) {
            if (share(line, units).isEmpty()) errors.reject("budget.allocation.error.measures", new Object[] {line}, null);
        }
        if (shares(units).isEmpty()) errors.reject("budget.allocation.error.units");
    }

    Pot toPot() {
        var parts = text(pot).split(":");
        return new Pot(new ComponentCode(parts[0]), parts[1], dong(amount).orElseThrow(), 0);
    }

    long step() {
        return dong(rounding).orElseThrow();
    }

    List<Criterion> readCriteria() {
        var read = new ArrayList<Criterion>();
        for (var line : lines(criteria)) {
            var parts = line.split("=");
            if (parts.length != 2 || parts[0].isBlank() || !parts[1].strip().matches(NUMBER)) return List.of();
            read.add(new Criterion(parts[0].strip(), number(parts[1])));
        }
        return read;
    }

    List<Share> shares(List<Unit> units) {
        return lines(measures).stream().flatMap(it -> share(it, units).stream()).toList();
    }

    private Optional<Share> share(String line, List<Unit> units) {
        var cells = Arrays.stream(line.split("[;\t]")).map(String::strip).toList();
        var values = cells.subList(1, cells.size());
        if (values.size() != readCriteria().size() || !values.stream().allMatch(it -> it.matches(NUMBER))) return Optional.empty();
        var name = Vietnamese.fold(cells.getFirst());
        return units.stream()
                .filter(it -> Vietnamese.fold(it.name()).equals(name))
                .findFirst()
                .map(it -> new Share(it.id(), values.stream().map(AllocationForm::number).toList(), null));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip().replace(',', '.'));
    }

    private static Optional<Long> dong(@Nullable String text) {
        return AmountText.read(text(text), MoneyUnit.MILLION) instanceof AmountText.Read.Amount it
                ? Optional.of(it.dong()) : Optional.empty();
    }

    private static List<String> lines(@Nullable String text) {
        return text(text).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
