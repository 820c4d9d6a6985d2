package vn.chungtay.plans.model;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.PaperComparison;
import vn.chungtay.budget.PaperComparison.Clash;
import vn.chungtay.budget.PaperComparison.Gap;
import vn.chungtay.budget.PaperComparison.Row;
import vn.chungtay.budget.PaperComparison.Told;
import vn.chungtay.platform.Vietnamese;

/**
 * What of the money of a plan differs from paper to paper, and what one of them leaves out (BUD-24).
 *
 * @param same how many amounts several papers name alike
 */
public record MoneyDifferences(List<Difference> clashes, List<Gap> gaps, long same) {

    /** "Kinh phí thực hiện Dự án 2", "trong đó ngân sách trung ương": nothing in the label names a smaller thing. */
    private static final Pattern OF_THE_WHOLE = Pattern.compile("\\W*(?:trong do\\W*)?(?:tong )?(?:nhu cau )?"
            + "(?:kinh phi|nguon von|von|ngan sach|nstw|nsdp)"
            + "(?:\\W+(?:thuc hien|nguon|von|kinh phi|ngan sach|trung uong|dia phuong|tinh|huyen|thi xa|xa|cap|cua|tu|doi ung|tieu"
            + "|du an|chuong trinh|muc tieu quoc gia|giam ngheo ben vung|nam|la|gom|bo tri|duoc giao|giao|du kien|\\d+))*\\W*");

    /**
     * @param certain whether one of the two must be wrong; else the words of the plan may mean a part that they do not
     *     name, and a person has to look
     */
    public record Difference(Clash clash, boolean certain) {}

    /** @param table whether the paper of the plan shows its budget as a table, so that the words need not repeat it */
    public static MoneyDifferences of(PaperComparison comparison, boolean table) {
        var clashes = comparison.clashes().stream()
                .filter(it -> !isPartOfTheWhole(it, comparison))
                .map(it -> new Difference(it, isCertain(it, comparison)))
                .toList();
        var gaps = comparison.gaps().stream().filter(it -> !table || it.paper().kind() != Kind.TEXT).toList();
        var same = comparison.rows().stream().filter(it -> it.isCompared() && it.agrees()).count();
        return new MoneyDifferences(clashes, gaps, same);
    }

    /**
     * Under the heading of a project the words also name what single activities cost. Where they name the right amount as
     * well, a smaller one beside it is such a cost and contradicts nothing; a smaller total of the project does.
     */
    private static boolean isPartOfTheWhole(Clash clash, PaperComparison comparison) {
        if (clash.component() == null) return false;
        return isPart(clash.one(), clash.other(), clash, comparison) || isPart(clash.other(), clash.one(), clash, comparison);
    }

    private static boolean isPart(Told words, Told other, Clash clash, PaperComparison comparison) {
        if (words.paper().kind() != Kind.TEXT || words.said().dong() >= other.said().dong()) return false;
        if (clash.column() == Column.TOTAL && isOfTheWhole(words)) return false;
        return comparison.rows().stream()
                .filter(it -> it.column() == clash.column() && Objects.equals(it.component(), clash.component()))
                .anyMatch(it -> saysSo(it, comparison.papers().indexOf(words.paper()), other));
    }

    private static boolean saysSo(Row row, int paper, Told whole) {
        return row.byPaper().get(paper).stream().anyMatch(it -> it.agreesWith(whole.said()));
    }

    private static boolean isCertain(Clash clash, PaperComparison comparison) {
        return Stream.of(clash.one(), clash.other())
                .filter(it -> it.paper().kind() == Kind.TEXT)
                .allMatch(it -> isOfTheWhole(it) && (clash.component() == null || isAlone(it, clash, comparison)));
    }

    private static boolean isAlone(Told words, Clash clash, PaperComparison comparison) {
        return comparison.rows().stream()
                .filter(it -> it.column() == clash.column() && Objects.equals(it.component(), clash.component()))
                .allMatch(it -> it.byPaper().get(comparison.papers().indexOf(words.paper())).size() == 1);
    }

    private static boolean isOfTheWhole(Told words) {
        var where = words.said().where();
        if (where == null) return true;
        var label = where.quote().replaceFirst("[\\d.,]+\\s*(?:\\p{L}+\\s*)?đồng$", "");
        return OF_THE_WHOLE.matcher(Vietnamese.fold(label)).matches();
    }
}
