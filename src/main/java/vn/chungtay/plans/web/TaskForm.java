package vn.chungtay.plans.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.targets.TargetId;

/**
 * A task as it is typed.
 *
 * @param measure words of the measure that it carries out; empty for all others
 * @param conclusion that it carries out
 */
record TaskForm(
        @Nullable Integer change,
        @Nullable UUID unit,
        @Nullable String title,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String product,
        @Nullable List<UUID> targets,
        @Nullable String measure,
        @Nullable UUID conclusion,
        @Nullable String note) {

    static TaskForm of(int change, TaskTerms terms) {
        return new TaskForm(
                change, terms.unit().value(), terms.title(), terms.starts().toString(), terms.ends().toString(),
                terms.organisation(), terms.person(), terms.product(),
                terms.targets().stream().map(TargetId::value).toList(), "", null, "");
    }

    /**
     * What a new task begins with.
     *
     * @param words of the measure, the conclusion or the proposal; empty for one made by hand
     */
    static TaskForm blank(int change, UUID unit, String words, String firstDay, String measure, @Nullable UUID conclusion) {
        return new TaskForm(change, unit, words, firstDay, "", "", "", "", List.of(), measure, conclusion, "");
    }

    public boolean serves(UUID target) {
        return targets != null && targets.contains(target);
    }

    void check(Errors errors) {
        if (unit == null) errors.reject("plans.refusal.task.unit");
        if (HeadForm.day(starts).isEmpty() || HeadForm.day(ends).isEmpty()) errors.reject("plans.refusal.task.days");
    }

    /** Only after a check without errors. */
    TaskTerms toTerms() {
        return new TaskTerms(
                new UnitId(Objects.requireNonNull(unit)),
                text(title),
                HeadForm.day(starts).orElseThrow(),
                HeadForm.day(ends).orElseThrow(),
                text(organisation),
                text(person),
                text(product),
                targets == null ? List.of() : targets.stream().map(TargetId::new).toList());
    }

    TaskOrigin toOrigin() {
        if (conclusion != null) return TaskOrigin.conclusion(conclusion, text(title));
        return text(measure).isEmpty() ? TaskOrigin.BY_HAND : TaskOrigin.measure(text(measure));
    }

    String why() {
        return text(note);
    }

    private static String text(@Nullable String typed) {
        return HeadForm.text(typed);
    }
}
