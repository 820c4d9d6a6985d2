package vn.chungtay.targets.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.Meaning;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;

/** A target as it is typed; kept as typed, so that nothing is lost when something is wrong. */
record TargetForm(
        @Nullable String indicator,
        @Nullable String name,
        @Nullable String sentence,
        @Nullable String unit,
        @Nullable String meaning,
        @Nullable String tolerance,
        @Nullable String population,
        @Nullable String baseYear,
        @Nullable String baseNumerator,
        @Nullable String baseDenominator,
        @Nullable String whole,
        @Nullable String relation,
        @Nullable Boolean conditional,
        @Nullable String lastYear,
        @Nullable String accumulates,
        @Nullable String lead,
        @Nullable String component,
        @Nullable String number,
        @Nullable Integer version) {

    static TargetForm blank(int year) {
        return new TargetForm(
                null, null, null, TargetUnit.PERCENT.name(), null, null, null, null, null, null, null, null, false,
                String.valueOf(year), Accumulation.LAST_VALUE.name(), null, null, null, 0);
    }

    static TargetForm of(Target it) {
        var quantity = it.sentence().quantity();
        var base = it.base();
        var link = it.link();
        return new TargetForm(
                it.indicator(),
                it.name(),
                it.sentence().text(),
                it.unit().name(),
                quantity == null || quantity.chosen() == null ? null : quantity.chosen().name(),
                quantity == null || quantity.tolerance() == null ? null : quantity.tolerance().toPlainString().replace('.', ','),
                it.population(),
                base == null ? null : String.valueOf(base.year()),
                base == null ? null : String.valueOf(base.numerator()),
                base == null || base.denominator() == null ? null : String.valueOf(base.denominator()),
                link == null ? null : link.whole().value().toString(),
                link == null ? null : link.relation().name(),
                it.conditional(),
                String.valueOf(it.lastYear()),
                it.accumulates().name(),
                it.lead(),
                it.component(),
                String.valueOf(it.number()),
                it.version());
    }

    void check(Errors errors) {
        if (text(sentence).isEmpty()) errors.rejectValue("sentence", "targets.refused.sentence");
        if (text(name).isEmpty()) errors.rejectValue("name", "targets.error.name");
        if (!isYear(lastYear)) errors.rejectValue("lastYear", "targets.error.year");
        if (!text(tolerance).isEmpty() && decimal(tolerance).isEmpty()) errors.rejectValue("tolerance", "targets.error.tolerance");
        if (!text(number).isEmpty() && whole(number).isEmpty()) errors.rejectValue("number", "targets.error.number");
        if (!baseIsWhole()) errors.rejectValue("baseNumerator", "targets.error.base");
    }

    /** Only after a check without errors. */
    TargetDraft toDraft() {
        return new TargetDraft(
                text(indicator),
                text(name),
                text(sentence),
                TargetUnit.valueOf(text(unit)),
                text(meaning).isEmpty() ? null : Meaning.valueOf(text(meaning)),
                decimal(tolerance).orElse(null),
                text(population),
                base(),
                link(),
                Boolean.TRUE.equals(conditional),
                Integer.parseInt(text(lastYear)),
                Accumulation.valueOf(text(accumulates)),
                text(lead),
                text(component),
                whole(number).map(Long::intValue).orElse(null));
    }

    private boolean baseIsWhole() {
        if (text(baseYear).isEmpty() && text(baseNumerator).isEmpty() && text(baseDenominator).isEmpty()) return true;
        return isYear(baseYear) && whole(baseNumerator).isPresent()
                && (text(baseDenominator).isEmpty() || whole(baseDenominator).isPresent());
    }

    private @Nullable Base base() {
        if (text(baseYear).isEmpty()) return null;
        return new Base(Integer.parseInt(text(baseYear)), whole(baseNumerator).orElseThrow(), whole(baseDenominator).orElse(null));
    }

    private Target.@Nullable Link link() {
        if (text(whole).isEmpty()) return null;
        var how = text(relation).isEmpty() ? Target.Relation.AMONG : Target.Relation.valueOf(text(relation));
        return new Target.Link(new TargetId(UUID.fromString(text(whole))), how);
    }

    private static boolean isYear(@Nullable String written) {
        return text(written).matches("20\\d\\d");
    }

    private static Optional<Long> whole(@Nullable String written) {
        var digits = text(written).replace(".", "");
        return digits.matches("\\d{1,12}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(@Nullable String written) {
        var plain = text(written).replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }
}
