package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** A line of what a part does that another line of it already contains. */
final class Repeats implements TextRule {

    private static final int LEAST = 40;

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        for (var part : Part.in(plan)) {
            var before = new ArrayList<Line>();
            for (var line : part.content()) {
                var words = bare(line);
                if (words.length() < LEAST) continue;
                before.stream().filter(it -> bare(it).contains(words)).findFirst().ifPresent(it -> findings.add(finding(line, it.place())));
                before.add(line);
            }
        }
        return findings;
    }

    private static String bare(Line line) {
        return Letters.fold(line.text()).replaceFirst("^[-+ ]+", "").replaceAll("[.;, ]+$", "");
    }

    private static Finding finding(Line line, Place before) {
        return Found.wording(
                FindingKind.LAYOUT, line.place(), line.place().quote(), "",
                Said.of("plancheck.text.said_twice", String.valueOf(before.line())), List.of(before));
    }
}
