package vn.chungtay.plans.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.plans.model.MissingField.Reason;
import vn.chungtay.targets.PromisedTarget;

/** Targets in the text of a plan: each sentence is typed where the target is kept, and nowhere else (TGT-23). */
final class TargetFields {

    private final PlanFigures figures;

    TargetFields(PlanFigures figures) {
        this.figures = figures;
    }

    /** {@code {{chi_tieu IND-01}}} is the sentence, {@code {{chi_tieu IND-01 so}}} the number alone. */
    Filled<Words.Piece> one(FieldCall call) {
        var indicator = call.word(0);
        if (indicator.isEmpty()) return new Filled.Missing<>(Reason.BAD_WORD);
        if (figures.targets().isEmpty()) return new Filled.Missing<>(Reason.NO_TARGETS);
        var found = found(indicator.get());
        if (found.isEmpty()) return new Filled.Missing<>(Reason.NO_SUCH_TARGET);
        if (found.size() > 1) return new Filled.Missing<>(Reason.SEVERAL_TARGETS);
        var target = found.getFirst();
        var number = call.word(1);
        if (number.isEmpty()) return new Filled.Done<>(sentence(target));
        var isNumber = number.get().equals("so") && !target.number().isEmpty();
        return isNumber ? new Filled.Done<>(taken(target.number(), target)) : new Filled.Missing<>(Reason.BAD_WORD);
    }

    /** Of the last year of the plan, if it has one there; else of a longer period. */
    private List<PromisedTarget> found(String indicator) {
        var all = figures.targets().stream().filter(it -> it.indicator().equalsIgnoreCase(indicator)).toList();
        var ofYear = all.stream().filter(it -> it.lastYear() == figures.years().to()).toList();
        return ofYear.isEmpty() ? all : ofYear;
    }

    /** The sentence without the mark at its end, which belongs to the text around it. */
    static Words.Taken sentence(PromisedTarget target) {
        return taken(target.text().strip().replaceFirst("[.;]+$", ""), target);
    }

    private static Words.Taken taken(String text, PromisedTarget target) {
        return new Words.Taken(text, new FigureOrigin.OfTarget(target.id()));
    }

    /** {@code {{cac_chi_tieu}}}: all of them, or those of a component, the parts of a target below it. */
    Filled<List<Block>> all(FieldCall call) {
        if (figures.targets().isEmpty()) return new Filled.Missing<>(Reason.NO_TARGETS);
        var chosen = figures.targets().stream().filter(it -> isChosen(it, call.word(0))).toList();
        if (chosen.isEmpty()) return new Filled.Missing<>(Reason.NO_SUCH_TARGET);
        return new Filled.Done<>(chosen.stream()
                .filter(it -> it.partOf().isEmpty() || chosen.stream().noneMatch(whole -> isPart(it, whole)))
                .<Block>map(it -> bullet(it, chosen))
                .toList());
    }

    /** {@code nam} for the targets of the plan's own year, {@code giai_doan} for those of a longer period. */
    private boolean isChosen(PromisedTarget target, Optional<String> word) {
        if (word.isEmpty()) return true;
        return switch (word.get()) {
            case "nam" -> target.lastYear() <= figures.years().to();
            case "giai_doan" -> target.lastYear() > figures.years().to();
            default -> isOf(target.component(), word.get());
        };
    }

    /** A project has the targets of its sub-projects too. */
    private static boolean isOf(String component, String wanted) {
        var code = component.toUpperCase(Locale.ROOT);
        var project = wanted.toUpperCase(Locale.ROOT);
        return code.equals(project) || code.startsWith(project + "-");
    }

    private static boolean isPart(PromisedTarget target, PromisedTarget whole) {
        return target.partOf().filter(whole.id()::equals).isPresent();
    }

    private static Block bullet(PromisedTarget target, List<PromisedTarget> all) {
        var parts = all.stream().filter(it -> isPart(it, target)).map(it -> bullet(it, all)).toList();
        var end = parts.isEmpty() ? "." : ", trong đó:";
        return new Block.Bullet(new Words(List.of(sentence(target))).and(end), parts);
    }
}
