package vn.chungtay.plancheck.model.text;

import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** A plan that was signed after the year it is for. */
final class YearOfPlan implements TextRule {

    @Override
    public List<Finding> findings(Writing plan) {
        var year = plan.year();
        var own = plan.ownDate();
        if (year.isEmpty() || own.isEmpty() || own.get().getYear() <= year.getAsInt()) return List.of();
        var printed = "năm " + year.getAsInt();
        return plan.lines().stream()
                .filter(line -> line.zone() == Zone.HEAD && line.text().contains(printed))
                .limit(1)
                .map(line -> Found.gap(
                        FindingKind.DATE, line.place(), printed, "",
                        Said.of("plancheck.text.plan_after_its_year", String.valueOf(year.getAsInt()), String.valueOf(own.get().getYear())), List.of()))
                .toList();
    }
}
