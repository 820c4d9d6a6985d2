package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.Optional;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** Quotation marks without partner, counted over a paragraph that was made whole. */
final class Quotes implements TextRule {

    @Override
    public List<Finding> findings(Writing plan) {
        return plan.paragraphs().stream()
                .filter(it -> !it.first().row())
                .map(Quotes::judge)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> judge(Paragraph paragraph) {
        var text = paragraph.text();
        var opening = count(text, '“');
        var closing = count(text, '”');
        var straight = count(text, '"');
        if (opening == closing && straight % 2 == 0) return Optional.empty();
        var at = Math.max(0, opening > 0 ? text.indexOf('“') : text.indexOf('"'));
        return Optional.of(Found.wording(
                FindingKind.LAYOUT,
                paragraph.place(at, text.substring(at)),
                "“ %d, ” %d, \" %d".formatted(opening, closing, straight),
                "",
                Said.of(
                        "plancheck.text.quotes_without_partner",
                        String.valueOf(opening), String.valueOf(closing), String.valueOf(straight)),
                List.of()));
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(it -> it == mark).count();
    }
}
