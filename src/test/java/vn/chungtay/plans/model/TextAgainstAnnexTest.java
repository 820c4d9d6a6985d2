package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chungtay.Requirement;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.documents.paper.Cell;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.programme.SourceTier;

/** Whatever the budget, the text prints the figures of the annex, and the annex adds up. */
class TextAgainstAnnexTest {

    private static final List<String> COMPONENTS = List.of("DA1", "DA2", "DA3-TDA1", "DA3-TDA2", "DA4-TDA1", "DA7-TDA2");

    @Provide
    Arbitrary<List<BudgetLine>> budgets() {
        var amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 90_000).map(it -> it * 1_000_000),
                Arbitraries.longs().between(1, 90_000_000).map(it -> it * 1_000),
                Arbitraries.longs().between(1, 90_000_000_000L));
        return Combinators.combine(Arbitraries.of(COMPONENTS), Arbitraries.of(SourceTier.values()), amounts)
                .as((component, tier, dong) -> GivenBudgets.of(component, tier, 1L).dong(dong).line())
                .list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 300)
    @Requirement("TGT-23")
    void every_amount_of_the_text_is_the_amount_of_the_annex(@ForAll("budgets") List<BudgetLine> lines) {
        var figures = new GivenFigures().lines(lines).made();
        var money = PlanMoney.of(figures.budget().orElseThrow());
        var table = PlanTables.money(money);
        var columns = money.columns();
        var rows = new ArrayList<>(money.table().rows());
        rows.add(money.table().total());

        for (var at = 0; at < rows.size(); at++) {
            var code = rows.get(at).component() == null ? "" : " " + rows.get(at).component().value();
            for (var column = 0; column < columns.size(); column++) {
                var word = word(columns.get(column));
                if (word.isEmpty() && columns.get(column) != Column.TOTAL) continue;
                var text = new FieldWriter(figures, PlanText.empty(), Set.of()).plain("{{kinh_phi" + code + " " + word + "}}");
                assertThat(number(text)).isEqualByComparingTo(printed(table, at, column + 2));
            }
        }
    }

    private static String word(Column column) {
        return switch (column) {
            case CENTRAL -> "trung_uong";
            case LOCAL -> "dia_phuong";
            case PROVINCE -> "tinh";
            case DISTRICT -> "huyen";
            case COMMUNE -> "xa";
            case OTHER_PROGRAMME -> "long_ghep";
            case CREDIT -> "tin_dung";
            case MOBILISED -> "huy_dong";
            case TOTAL, LOCAL_UNSPLIT, UNSPLIT -> "";
        };
    }

    private static BigDecimal number(String text) {
        assertThat(text).endsWith(" triệu đồng");
        return new BigDecimal(text.replace(" triệu đồng", "").replace(".", "").replace(',', '.'));
    }

    /** As the column rounds it. */
    private static BigDecimal printed(PaperTable table, int row, int column) {
        var cell = (Cell.Figure) table.rows().get(row).cells().get(column).content();
        return cell.value().setScale(table.columns().get(column).decimals(), java.math.RoundingMode.UNNECESSARY);
    }

    @Property(tries = 300)
    void sums_are_of_exact_amounts_and_a_rounded_table_says_so(@ForAll("budgets") List<BudgetLine> lines) {
        var table = BudgetTable.of(GivenFigures.PROGRAMME, lines);
        var money = PlanMoney.of(table);
        var exact = lines.stream().filter(it -> it.axes().tier().ofTheState()).mapToLong(BudgetLine::amount).sum();

        assertThat(table.total().sums().total()).isEqualTo(exact);
        assertThat(money.isRounded()).isEqualTo(lines.stream().anyMatch(it -> !isWhole(table, it)));
        var filled = PlanBlocks.money(new GivenFigures().lines(lines).made());
        assertThat(filled).isInstanceOfSatisfying(Filled.Done.class, it ->
                assertThat(((List<?>) it.value()).size()).isEqualTo(money.isRounded() ? 2 : 1));
    }

    /** Every sum is of lines; if all sums of a source are whole thousands, nothing was rounded. */
    private static boolean isWhole(BudgetTable table, BudgetLine line) {
        return java.util.stream.Stream.concat(table.rows().stream(), java.util.stream.Stream.of(table.total()))
                .flatMap(row -> java.util.Arrays.stream(Column.values()).map(column -> column.of(row.sums())))
                .allMatch(amount -> amount % 1_000 == 0);
    }
}
