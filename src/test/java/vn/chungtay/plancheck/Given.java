package vn.chungtay.plancheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;

/** Plans as text for the tests of the checker. */
public final class Given {

    private Given() {}

    /** A plan of these lines; cells of a row are divided by tabs. */
    public static DocumentText plan(String text) {
        var lines = new ArrayList<TextLine>();
        for (var line : text.split("\n", -1)) lines.add(new TextLine(lines.size() + 1, line, Optional.empty()));
        return new DocumentText("ke-hoach.txt", lines, List.of());
    }

    /** What the checker calls an error in a text. */
    public static List<Finding> errors(String text) {
        return new PlanChecker().check(plan(text)).stream()
                .filter(finding -> finding.gravity() == Gravity.ERROR)
                .toList();
    }
}
