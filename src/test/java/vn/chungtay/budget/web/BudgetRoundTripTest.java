package vn.chungtay.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.Budget;
import vn.chungtay.budget.model.PastedTable;
import vn.chungtay.budget.model.Step;
import vn.chungtay.budget.model.TableArithmetic;
import vn.chungtay.budget.model.TableLines;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;
import vn.chungtay.programme.SourceTier;

/** What a budget gives as a file, and what a person would write of it, is taken back as the same table. */
@StoryTest
class BudgetRoundTripTest {

    private static final Programme PROGRAMME = Programmes.shipped().of(2024).orElseThrow();
    private static final long MILLION = 1_000_000;

    @Autowired
    private BudgetSheet sheet;

    @Autowired
    private Words words;

    /** Any components, any of the tiers, amounts down to the last đồng. */
    private static List<BudgetLine> lines(Random random) {
        var lines = new ArrayList<BudgetLine>();
        var tiers = EnumSet.noneOf(SourceTier.class);
        for (var tier : SourceTier.values()) if (random.nextInt(3) > 0) tiers.add(tier);
        tiers.add(SourceTier.values()[random.nextInt(SourceTier.values().length)]);
        for (var project : PROGRAMME.components()) {
            if (!project.code().isProject() || random.nextBoolean() && !lines.isEmpty()) continue;
            for (var leaf : PROGRAMME.leavesOf(project.code())) {
                for (var tier : tiers) {
                    if (random.nextInt(4) == 0) continue;
                    lines.add(GivenBudgets.of(leaf.code().value(), tier, 1L).dong(amount(random)).line());
                }
            }
        }
        return lines;
    }

    private static long amount(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong(1, 10_000) * MILLION;
            case 1 -> random.nextLong(1, 100_000) * MILLION / 10;
            case 2 -> random.nextLong(1, 10_000) * 1_000;
            default -> random.nextLong(1, 99_999_999_999L);
        };
    }

    private static ReadBudget.View view(List<BudgetLine> lines) {
        var budget = new Budget(BudgetId.next(), new UnitId(UUID.randomUUID()), 2024, UUID.randomUUID(), 0, true, Step.PROPOSED, 0, null);
        return new ReadBudget.View(
                budget, "Võ Mẫu", PROGRAMME, lines, BudgetTable.of(PROGRAMME, lines), List.of(), Optional.empty(), List.of(),
                List.of(), List.of(), false, false);
    }

    private static BudgetTable taken(String text, MoneyUnit unit) {
        var table = PastedTable.read(PROGRAMME, text, unit);
        assertThat(table.problems()).as(text).isEmpty();
        assertThat(TableArithmetic.mistakes(table, 1)).as(text).isEmpty();
        return BudgetTable.of(PROGRAMME, TableLines.of(table, PROGRAMME, CapitalKind.RECURRENT, 2024));
    }

    @RepeatedTest(60)
    @Requirement({"DAT-07", "BUD-09"})
    void what_goes_out_as_a_file_comes_in_as_the_same_table(RepetitionInfo at) throws IOException {
        var random = new Random(at.getCurrentRepetition());
        var view = view(lines(random));
        var unit = MoneyUnit.values()[random.nextInt(MoneyUnit.values().length)];

        for (var format : List.of(SheetFormat.XLSX, SheetFormat.CSV)) {
            var text = arrived(view, unit, format);
            var read = PastedTable.unit(text).orElseThrow(() -> new AssertionError("no unit in " + text));

            assertThat(taken(text, read)).as("%s in %s", format, unit).isEqualTo(view.table());
        }
    }

    private String arrived(ReadBudget.View view, MoneyUnit unit, SheetFormat format) throws IOException {
        try (var in = SheetFile.write(format, sheet.of(view, unit, format)).open()) {
            var arrived = ArrivedTable.of(new MockMultipartFile("file", "a." + format.extension(), "", in.readAllBytes()), "");
            assertThat(arrived.refusal()).isNull();
            return arrived.text();
        }
    }

    /** As a page shows it and a person copies it: points between thousands or blanks or nothing, a comma before decimals. */
    @RepeatedTest(60)
    @Requirement("DAT-07")
    void what_a_person_copies_in_any_spelling_comes_in_as_the_same_table(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var view = view(lines(random));
        var unit = MoneyUnit.values()[random.nextInt(MoneyUnit.values().length)];
        var spelling = random.nextInt(4);
        var text = new StringBuilder("TT\tDự án");
        view.table().columns().forEach(it -> text.append('\t').append(words.text("budget.column." + it)));
        for (var row : view.table().rows()) append(text, view, row, row.name(), unit, spelling);
        append(text, view, view.table().total(), "TỔNG CỘNG", unit, spelling);

        assertThat(taken(text.toString(), unit)).isEqualTo(view.table());
    }

    private static void append(
            StringBuilder text, ReadBudget.View view, BudgetTable.Row row, String name, MoneyUnit unit, int spelling) {
        text.append('\n').append(row.label()).append('\t').append(name);
        for (var column : view.table().columns()) text.append('\t').append(spelled(column.of(row.sums()), unit, spelling));
    }

    private static String spelled(long dong, MoneyUnit unit, int spelling) {
        var exact = unit.exact(dong);
        return switch (spelling) {
            case 0 -> Vietnamese.number(exact);
            case 1 -> exact.toPlainString().replace('.', ',');
            case 2 -> dong == 0 ? "" : Vietnamese.number(exact);
            default -> " " + Vietnamese.number(exact).replaceAll("\\.(?=\\d{3})", ".") + "\u00A0";
        };
    }

    @Test
    void a_list_written_by_a_program_is_read_where_it_proves_what_its_points_mean() {
        var head = "Dự án\tTổng\tTrung ương\tĐịa phương\n";
        var proved = PastedTable.read(PROGRAMME, head + "Dự án 2\t1596.2\t1388\t208.2\nDự án 5\t1.5\t1\t0.5", MoneyUnit.MILLION);
        assertThat(proved.problems()).isEmpty();
        assertThat(proved.rows()).extracting(it -> it.cells().get(BudgetTable.Column.TOTAL)).containsExactly(1_596_200_000L, 1_500_000L);

        var mixed = PastedTable.read(PROGRAMME, head + "Dự án 2\t1596.2\t1388\t208,2", MoneyUnit.MILLION);
        assertThat(mixed.problems()).extracting(PastedTable.Problem::value).containsExactly("1596.2");
        var slip = PastedTable.read(PROGRAMME, head + "Dự án 2\t1234.567\t1388\t208\nDự án 5\t1.500\t1.500\t", MoneyUnit.MILLION);
        assertThat(slip.problems()).as("1.500 stays one and a half thousand").extracting(PastedTable.Problem::value).containsExactly("1234.567");
        var unproved = PastedTable.read(PROGRAMME, head + "Dự án 2\t1.5\t1\t0.5", MoneyUnit.MILLION);
        assertThat(unproved.problems()).extracting(PastedTable.Problem::value).containsExactly("1.5", "0.5");
    }

    @Test
    void a_column_that_says_in_what_things_are_counted_holds_no_money_of_a_province() {
        var table = PastedTable.read(PROGRAMME, "Dự án\tĐơn vị tính\tTổng số\tTrung ương\nDự án 2\ttriệu\t5\t5", MoneyUnit.MILLION);

        assertThat(table.columns()).containsExactly(BudgetTable.Column.TOTAL, BudgetTable.Column.CENTRAL);
    }
}
