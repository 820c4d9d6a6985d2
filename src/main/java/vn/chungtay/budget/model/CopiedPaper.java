package vn.chungtay.budget.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.MoneyPaper;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.programme.Programme;

/**
 * A paper about the money of a budget as somebody copied it.
 *
 * @param unit of the cells of a table; absent for words, which name it themselves
 */
public record CopiedPaper(UUID id, Kind kind, String name, @Nullable MoneyUnit unit, String content) {

    private static final long TENTH = 10;

    /** Whether it is a table: its cells are divided by tabs. */
    public static boolean isTable(String content) {
        return content.indexOf('\t') >= 0;
    }

    public MoneyPaper read(Programme programme) {
        if (unit == null) return new MoneyPaper(kind, name, PaperReading.words(programme, content.lines().toList()));
        return new MoneyPaper(kind, name, PaperReading.table(PastedTable.read(programme, content, unit), place(unit)));
    }

    /** What of the table could not be read. */
    public List<PastedTable.Problem> problems(Programme programme) {
        return unit == null ? List.of() : PastedTable.read(programme, content, unit).problems();
    }

    /** Tables of money print whole đồng, or one decimal of a larger unit. */
    public static long place(MoneyUnit unit) {
        return unit == MoneyUnit.DONG ? 1 : unit.dong() / TENTH;
    }
}
