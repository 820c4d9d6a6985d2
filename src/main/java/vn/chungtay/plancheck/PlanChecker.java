package vn.chungtay.plancheck;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.plancheck.model.Checks;
import vn.chungtay.plancheck.model.Notation;
import vn.chungtay.plancheck.model.PlanText;
import vn.chungtay.plancheck.model.Reach;
import vn.chungtay.plancheck.model.text.StatedTargets;

/** Reads a plan of any place and says what is wrong in it. */
public final class PlanChecker {

    private static final Comparator<Finding> IN_ORDER_OF_READING = Comparator.<Finding>comparingInt(
                    finding -> finding.place().line())
            .thenComparing(Finding::gravity)
            .thenComparing(Finding::kind)
            .thenComparing(finding -> finding.place().quote())
            .thenComparing(Finding::printed)
            .thenComparing(Finding::expected)
            .thenComparing(finding -> finding.reason().toString());

    /** The findings of all rules in the order of reading; empty for a text in which nothing is wrong. */
    public List<Finding> check(DocumentText text) {
        var notation = Notation.of(text);
        var reach = Reach.of(text);
        var plan = new PlanText(notation.read(reach.read()));
        return Stream.concat(reach.findings().stream(), Checks.ALL.stream()
                        .flatMap(check -> check.in(plan).stream())
                        .map(finding -> notation.written(finding, text)))
                .distinct()
                .sorted(IN_ORDER_OF_READING)
                .toList();
    }

    /** The targets that its section on objectives states, in the order of reading; those not recognised among them. */
    public List<TargetInText> targets(DocumentText text) {
        return StatedTargets.in(Reach.of(text).read().lines());
    }
}
