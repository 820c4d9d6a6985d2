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
 * @param conclusion that it carries out, with its words in {@code concluded}
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
        @Nullable String concluded,
        @Nullable String note) {

    static TaskForm of(int change, TaskTerms terms) {
        return new TaskForm(
                change, terms.unit().value(), terms.title(), terms.starts().toString(), terms.ends().toString(),
                terms.organisation(), terms.person(), terms.product(),
                terms.targets().stream().map(TargetId::value).toList(), "", null, "", "");
    }

    /** Fills in what a task made of something begins with. */
    TaskForm beginning(UUID place, String firstDay) {
        var words = !text(measure).isEmpty() ? measure : concluded;
        return new TaskForm(
                1, unit == null ? place : unit, title == null ? words : title, starts == null ? firstDay : starts, ends,
                organisation, person, product, targets, measure, conclusion, concluded, note);
    }

    boolean serves(UUID target) {
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
        if (conclusion != null) return TaskOrigin.conclusion(conclusion, text(concluded).isEmpty() ? text(title) : text(concluded));
        return text(measure).isEmpty() ? TaskOrigin.BY_HAND : TaskOrigin.measure(text(measure));
    }

    String why() {
        return text(note);
    }

    private static String text(@Nullable String typed) {
        return HeadForm.text(typed);
    }
}
