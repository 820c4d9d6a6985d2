package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** Two headings in one line, and two bullets before one item. */
final class RunTogether implements TextRule {

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        for (var line : plan.lines()) {
            var heading = Heading.of(line).isPresent() || line.text().matches("(?iu)^phụ lục\\b.*");
            var second = Heading.takenIn(line).or(() -> subtitle(line)).map(Line::bare);
            if (heading && second.isPresent()) {
                findings.add(Found.wording(
                        FindingKind.LAYOUT,
                        line.place(),
                        line.place().quote(),
                        second.get(),
                        Said.of("plancheck.text.headings_run_together", second.get()),
                        List.of()));
            }
        }
        var doubled = plan.lines().stream().filter(it -> it.text().matches("^[-+*•]\\s*[-+*•]\\s.*")).map(Line::place).toList();
        if (!doubled.isEmpty()) {
            findings.add(Found.wording(
                    FindingKind.LAYOUT, doubled.getFirst(), doubled.getFirst().quote().substring(0, 3), "+",
                    Said.of("plancheck.text.two_bullets", String.valueOf(doubled.size())), Found.rest(doubled)));
        }
        return findings;
    }

    /** The title of an annex with its subtitle in bold behind it. */
    private static Optional<String> subtitle(Line line) {
        var at = line.printed().indexOf("**", 3);
        var joined = at > 0 && at + 3 < line.printed().length() && Character.isUpperCase(line.printed().charAt(at + 2))
                && Character.isLetter(line.printed().charAt(at - 1));
        return joined && line.text().matches("(?iu)^phụ lục\\b.*") ? Optional.of(line.printed().substring(at)) : Optional.empty();
    }
}
