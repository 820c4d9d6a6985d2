package vn.chungtay.targets.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Meaning;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;

/** A statement of a plan as somebody reads it: proposed first, then as typed. */
record StatedForm(
        @Nullable Integer at,
        @Nullable String sentence,
        @Nullable String indicator,
        @Nullable String unit,
        @Nullable String meaning,
        @Nullable String tolerance,
        @Nullable String population,
        @Nullable String lead,
        @Nullable String component,
        @Nullable UUID whole,
        Target.@Nullable Relation relation,
        @Nullable Boolean conditional,
        @Nullable String lastYear) {

    static StatedForm of(int at, TargetDraft it) {
        var link = it.link();
        return new StatedForm(
                at, it.sentence(), it.indicator(), it.unit().name(), null, null, it.population(), it.lead(), it.component(),
                link == null ? null : link.whole().value(), link == null ? null : link.relation(), it.conditional(),
                String.valueOf(it.lastYear()));
    }

    void check(Errors errors) {
        if (text(sentence).isEmpty()) errors.rejectValue("sentence", "targets.refused.sentence");
        if (text(indicator).isEmpty()) errors.rejectValue("indicator", "targets.stated.error.indicator");
        if (!text(lastYear).matches("20\\d\\d")) errors.rejectValue("lastYear", "targets.error.year");
        if (!text(tolerance).isEmpty() && tolerated().isEmpty()) errors.rejectValue("tolerance", "targets.error.tolerance");
    }

    /** Only after a check without errors. */
    TargetDraft toDraft() {
        var part = whole == null || relation == null ? null : new Target.Link(new TargetId(whole), relation);
        return new TargetDraft(
                text(indicator), "", text(sentence), TargetUnit.valueOf(text(unit)),
                text(meaning).isEmpty() ? null : Meaning.valueOf(text(meaning)), tolerated().orElse(null), text(population), null,
                part, Boolean.TRUE.equals(conditional), Integer.parseInt(text(lastYear)), Accumulation.LAST_VALUE, text(lead),
                text(component), null);
    }

    private Optional<BigDecimal> tolerated() {
        var plain = text(tolerance).replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }
}
