package vn.chungtay.plancheck.model.text;

import java.util.Comparator;
import java.util.List;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;

/** All rules about the words of a plan. */
public final class TextRules {

    private static final List<TextRule> ALL = List.of(
            new TypeOfDocument(),
            new Numbering());

    private TextRules() {}

    /** Findings in the order of the text. */
    public static List<Finding> findings(List<TextLine> lines) {
        var plan = Writing.of(lines);
        return ALL.stream()
                .flatMap(rule -> rule.findings(plan).stream())
                .sorted(Comparator.comparingInt(it -> it.place().line()))
                .toList();
    }
}
