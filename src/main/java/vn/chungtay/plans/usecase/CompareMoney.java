package vn.chungtay.plans.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.MoneyPaper;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.PaperComparison;
import vn.chungtay.budget.PaperComparison.Clash;
import vn.chungtay.budget.PaperComparison.Told;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plans.model.MoneyDifferences;
import vn.chungtay.plans.model.MoneyDifferences.Difference;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;

/**
 * Lays the money that the paper of a plan names beside its budget, the resolutions that were copied to it and what was
 * decided about dividing it (BUD-24). The figures are part of the paper, so they are collected as the system.
 */
@Component
class CompareMoney {

    private final Budgets budgets;
    private final MessageSource messages;

    CompareMoney(Budgets budgets, MessageSource messages) {
        this.budgets = budgets;
        this.messages = messages;
    }

    /** Nothing if the plan has no budget. */
    Optional<MoneyDifferences> differences(Plan plan, DocumentText text) {
        var found = new AtomicReference<@Nullable PaperComparison>();
        var lines = text.lines().stream().map(TextLine::text).toList();
        Caller.SYSTEM.run(() ->
                found.set(budgets.of(new PlanRef(plan.id().value())).map(it -> budgets.compare(it, lines)).orElse(null)));
        return Optional.ofNullable(found.get()).map(it -> MoneyDifferences.of(it, showsBudget(text)));
    }

    /** Whether a table with the sources of the budget stands in the paper, so that its words need not name any amount. */
    private boolean showsBudget(DocumentText text) {
        var central = Vietnamese.fold(column(Column.CENTRAL));
        return text.lines().stream().anyMatch(it -> it.isRow() && Vietnamese.fold(it.text()).contains(central));
    }

    /**
     * What differs and what is missing, each at its line; errors where two papers of one plan cannot both be right.
     *
     * @param known what was found in the words alone: the same line is not told twice
     */
    List<Finding> findings(Plan plan, DocumentText text, List<Finding> known) {
        var found = new ArrayList<Finding>();
        var differences = differences(plan, text);
        if (differences.isEmpty()) return found;
        for (var it : differences.get().clashes()) {
            var place = place(it.clash(), text);
            if (known.stream().noneMatch(one -> one.gravity() == Gravity.ERROR && one.place().line() == place.line())) {
                found.add(finding(it, place));
            }
        }
        differences.get().gaps().forEach(it -> found.add(gap(it, text)));
        return found;
    }

    private Finding finding(Difference difference, Place place) {
        var clash = difference.clash();
        var one = clash.one();
        var other = clash.other();
        var own = one.paper().kind() == Kind.TEXT && other.said().where() == null && !other.said().part();
        var because = Said.of(
                "plans.money.differs", subject(clash.component(), clash.column()), name(one.paper()), dong(one), quote(one),
                name(other.paper()), dong(other), quote(other));
        var gravity = difference.certain() ? Gravity.ERROR : Gravity.CONTRADICTION;
        return new Finding(
                gravity, FindingKind.TEXT_AGAINST_TABLE, place, quote(one), own ? dong(other) : "", because, List.of());
    }

    private Finding gap(PaperComparison.Gap gap, DocumentText text) {
        var line = gap.about().map(it -> row(text, it.value())).orElseGet(() -> money(text));
        return new Finding(Gravity.CONTRADICTION, FindingKind.MISSING, line, "", "", because(gap), List.of());
    }

    private Said because(PaperComparison.Gap gap) {
        return gap.about()
                .map(it -> Said.of("plans.money.gap", name(gap.paper()), it.value()))
                .orElseGet(() -> Said.of("plans.money.gap.all", name(gap.paper())));
    }

    /** For people. */
    String told(PaperComparison.Gap gap) {
        var because = because(gap);
        return messages.getMessage(because.key(), because.arguments().toArray(), Vietnamese.LOCALE);
    }

    /** Where the plan itself says it; else where its table begins to speak of the component. */
    private static Place place(Clash clash, DocumentText text) {
        for (var told : List.of(clash.one(), clash.other())) {
            var where = told.said().where();
            if (told.paper().kind() != Kind.TEXT || where == null) continue;
            return new Place(where.line(), where.quote());
        }
        return clash.about().map(it -> row(text, it.value())).orElseGet(() -> money(text));
    }

    private static Place row(DocumentText text, String code) {
        return text.lines().stream()
                .filter(it -> it.text().contains(code))
                .findFirst()
                .map(it -> new Place(it.number(), code))
                .orElseGet(() -> money(text));
    }

    /** The section about money, or the last line of the paper that speaks of it; else its beginning. */
    private static Place money(DocumentText text) {
        return text.lines().stream()
                .filter(it -> Vietnamese.fold(it.text()).contains("kinh phi"))
                .reduce((before, after) -> before.text().equals(before.text().toUpperCase(Vietnamese.LOCALE)) ? before : after)
                .map(it -> new Place(it.number(), it.text()))
                .orElseGet(() -> new Place(1, ""));
    }

    String subject(@Nullable ComponentCode component, Column column) {
        var whole = component == null ? messages.getMessage("plans.money.programme", null, Vietnamese.LOCALE) : component.value();
        return whole + ", " + column(column).toLowerCase(Vietnamese.LOCALE);
    }

    private String column(Column column) {
        return messages.getMessage("budget.column." + column, null, Vietnamese.LOCALE);
    }

    /** As an official would cite it; the budget and the words of the plan have no number of their own. */
    String name(MoneyPaper paper) {
        return paper.name().isEmpty()
                ? messages.getMessage("plans.money.paper." + paper.kind(), null, Vietnamese.LOCALE)
                : paper.name();
    }

    static String dong(Told told) {
        return Vietnamese.number(told.said().dong()) + " đồng";
    }

    static String quote(Told told) {
        var where = told.said().where();
        return where == null ? dong(told) : where.quote();
    }
}
