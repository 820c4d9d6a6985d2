package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** The sign "./." closes the text of a paper, once; it has no place in the recipients. */
final class ClosingMark implements TextRule {

    private static final String MARK = "./.";

    @Override
    public List<Finding> findings(Writing plan) {
        var wrong = new ArrayList<Place>();
        marked(plan, Zone.CLOSING).forEach(wrong::add);
        var inBody = marked(plan, Zone.BODY);
        wrong.addAll(inBody.subList(0, Math.max(0, inBody.size() - 1)));
        var recipients = plan.lines(Zone.DECISION).dropWhile(it -> !it.text().startsWith("Nơi nhận"));
        recipients.filter(it -> it.text().contains(MARK)).map(Line::place).forEach(wrong::add);
        if (wrong.isEmpty()) return List.of();
        return List.of(Found.wording(
                FindingKind.LAYOUT, wrong.getFirst(), wrong.getFirst().quote(), wrong.getFirst().quote().replace(MARK, "."),
                Said.of("plancheck.text.closing_mark"), Found.rest(wrong)));
    }

    private static List<Place> marked(Writing plan, Zone zone) {
        return plan.lines(zone).filter(it -> it.text().contains(MARK)).map(Line::place).toList();
    }
}
