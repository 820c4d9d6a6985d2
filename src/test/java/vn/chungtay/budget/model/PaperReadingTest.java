package vn.chungtay.budget.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyPaper;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.MoneyPaper.Said;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.PaperComparison;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;
import vn.chungtay.programme.SharedTable;

class PaperReadingTest {

    private static final Programme PROGRAMME = Programmes.shipped().of(2024).orElseThrow();
    private static final long TENTH = 100_000;
    private static final String TEXT =
            """
            III. CÁC DỰ ÁN
            1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
            Kinh phí thực hiện: 1.150 triệu đồng. Trong đó:
            - Ngân sách trung ương: 1.000 triệu đồng.
            - Ngân sách địa phương: 150 triệu đồng (ngân sách tỉnh 105 triệu đồng, ngân sách huyện 45 triệu đồng).
            Mức hỗ trợ từ ngân sách trung ương 20 triệu đồng/hộ.
            2. Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững
            2.1. Tiểu dự án 3: Hỗ trợ việc làm bền vững
            Kinh phí thực hiện: 66,8 triệu đồng.
            IV. GIẢI PHÁP
            Vận động hỗ trợ kinh phí sửa nhà 500 triệu đồng.
            V. KINH PHÍ
            Kinh phí thực hiện Chương trình năm 2024: 1.216,8 triệu đồng, trong đó ngân sách trung ương 1.000 triệu đồng.
            """;

    @Test
    void words_say_which_component_gets_how_much_from_whom() {
        assertThat(PaperReading.words(PROGRAMME, TEXT.lines().toList()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("where")
                .containsExactly(
                said("DA2", Column.TOTAL, 1_150_000_000, 1_000_000),
                said("DA2", Column.CENTRAL, 1_000_000_000, 1_000_000),
                said("DA2", Column.LOCAL, 150_000_000, 1_000_000),
                said("DA2", Column.PROVINCE, 105_000_000, 1_000_000),
                said("DA2", Column.DISTRICT, 45_000_000, 1_000_000),
                said("DA4-TDA3", Column.TOTAL, 66_800_000, TENTH),
                new Said(null, Column.TOTAL, 1_216_800_000, TENTH),
                new Said(null, Column.CENTRAL, 1_000_000_000, 1_000_000));
    }

    @Test
    @Requirement("BUD-02")
    void credit_gifts_and_other_programmes_in_words_are_columns_of_their_own() {
        var said = PaperReading.words(PROGRAMME, """
                1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
                Kinh phí thực hiện: 500 triệu đồng, chưa kể vốn tín dụng. Trong đó:
                - Ngân sách trung ương: 400 triệu đồng; vốn lồng ghép Chương trình nông thôn mới: 60 triệu đồng.
                - Cho vay từ nguồn vốn tín dụng chính sách: 2,5 tỷ đồng.
                - Vốn huy động hợp pháp khác: 0 triệu đồng.
                2. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
                - Huy động nguồn lực cùng ngân sách tỉnh: 30 triệu đồng; Quỹ Vì người nghèo ủng hộ 120 triệu đồng.
                """.lines().toList());

        assertThat(said).usingRecursiveFieldByFieldElementComparatorIgnoringFields("where").containsExactly(
                said("DA2", Column.TOTAL, 500_000_000, 1_000_000),
                said("DA2", Column.CENTRAL, 400_000_000, 1_000_000),
                said("DA2", Column.OTHER_PROGRAMME, 60_000_000, 1_000_000),
                said("DA2", Column.CREDIT, 2_500_000_000L, 100_000_000),
                said("DA2", Column.MOBILISED, 0, 1_000_000),
                said("DA5", Column.PROVINCE, 30_000_000, 1_000_000),
                said("DA5", Column.MOBILISED, 120_000_000, 1_000_000));
    }

    @Test
    void amounts_of_which_no_row_can_be_made_are_named_and_norms_are_not() {
        assertThat(PaperReading.left(PROGRAMME, TEXT.lines().toList())).extracting(it -> it.line(), it -> it.quote()).containsExactly(
                tuple(11, "Vận động hỗ trợ kinh phí sửa nhà 500 triệu đồng"),
                tuple(13, "Kinh phí thực hiện Chương trình năm 2024: 1.216,8 triệu đồng"),
                tuple(13, ", trong đó ngân sách trung ương 1.000 triệu đồng"));
    }

    @Test
    @Requirement("BUD-24")
    void the_words_of_vo_nhai_and_its_annex_agree_in_all_45_figures() throws Exception {
        var comparison = PaperComparison.of(List.of(words("000"), voNhaiAnnex("")));

        assertThat(comparison.contradictions()).isEmpty();
        assertThat(comparison.gaps()).isEmpty();
        assertThat(comparison.rows().stream().filter(PaperComparison.Row::isCompared)).hasSize(45);
    }

    @Test
    @Requirement("BUD-24")
    void one_figure_of_the_annex_that_the_words_do_not_have_is_the_one_contradiction() throws Exception {
        var comparison = PaperComparison.of(List.of(words("000"), voNhaiAnnex("66,8")));

        assertThat(comparison.contradictions()).singleElement().satisfies(it -> {
            assertThat(it.component()).isEqualTo(new ComponentCode("DA7-TDA1"));
            assertThat(it.column()).isEqualTo(Column.LOCAL);
        });
    }

    @Test
    @Requirement("BUD-24")
    void a_plan_without_amounts_is_a_gap_and_no_contradiction() throws Exception {
        var binhYen = words("001");
        var comparison = PaperComparison.of(List.of(binhYen, new MoneyPaper(Kind.ANNEX, "", List.of(said("DA2", Column.TOTAL, 1, 1)))));

        assertThat(comparison.contradictions()).isEmpty();
        assertThat(comparison.gaps()).containsExactly(new PaperComparison.Gap(binhYen, null));
    }

    @Test
    void a_component_that_only_one_paper_names_is_a_gap_of_the_other() {
        var text = new MoneyPaper(Kind.TEXT, "", List.of(said("DA2", Column.TOTAL, 5, 1), said("DA3-TDA1", Column.TOTAL, 5, 1)));
        var resolution = new MoneyPaper(Kind.RESOLUTION, "", List.of(said("DA3", Column.TOTAL, 5, 1), said("DA5", Column.TOTAL, 5, 1)));

        assertThat(PaperComparison.of(List.of(text, resolution)).gaps()).containsExactly(
                new PaperComparison.Gap(text, new ComponentCode("DA5")),
                new PaperComparison.Gap(resolution, new ComponentCode("DA2")));
    }

    /** The worked example of docs/domain/money-of-a-plan.md. */
    @ParameterizedTest
    @CsvSource({
        "72_800_000, 100_000, 72_750_000, 1, true",
        "73_000_000, 1_000_000, 72_750_000, 1, true",
        "72_700_000, 100_000, 72_750_000, 1, false",
        "73_000_000, 1_000_000, 72_800_000, 100_000, true",
        "72_800_000, 100_000, 72_749_999, 1, false",
        "66_800_000, 100_000, 66_900_000, 100_000, false",
    })
    void a_printed_amount_agrees_with_one_that_rounds_to_it_and_with_no_other(
            String printed, String place, String other, String otherPlace, boolean agrees) {
        var one = said("DA2", Column.LOCAL, number(printed), number(place));
        var two = said("DA2", Column.LOCAL, number(other), number(otherPlace));

        assertThat(one.agreesWith(two)).isEqualTo(agrees);
        assertThat(two.agreesWith(one)).isEqualTo(agrees);
    }

    private static long number(String typed) {
        return Long.parseLong(typed.replace("_", ""));
    }

    private static Said said(String component, Column column, long dong, long place) {
        return new Said(new ComponentCode(component), column, dong, place);
    }

    private static MoneyPaper words(String plan) throws Exception {
        var folder = Path.of("../shared/plans");
        assumeTrue(Files.isReadable(folder), "the plans are not here");
        try (var files = Files.list(folder)) {
            var file = files.filter(it -> it.getFileName().toString().startsWith(plan)).findFirst().orElseThrow();
            var body = Files.readAllLines(file).stream().takeWhile(it -> !it.toUpperCase().startsWith("PHỤ LỤC")).toList();
            return new MoneyPaper(Kind.TEXT, plan, PaperReading.words(PROGRAMME, body));
        }
    }

    /** With 1.899 for the printed 1.889, and 66,9 in the row whose printed local amount is the one given. */
    private static MoneyPaper voNhaiAnnex(String mended) throws Exception {
        var text = "TT\tDự án\tTổng số\tNS Trung ương\tNS địa phương\tNS tỉnh\tNS huyện\n"
                + SharedTable.rows("vo_nhai_2024_annex2_budget.csv").stream()
                        .map(it -> String.join("\t", it.get("row_no_printed"), it.get("item_vi_printed"), it.get("total_printed"),
                                it.get("central_budget_printed").replace("1.889", "1.899"),
                                it.get("row_no_printed").contains(".") && it.get("local_budget_total_printed").equals(mended)
                                        ? "66,9" : it.get("local_budget_total_printed"),
                                it.get("province_budget_printed"), it.get("district_budget_printed")))
                        .collect(Collectors.joining("\n"));
        return new MoneyPaper(Kind.ANNEX, "", PaperReading.table(PastedTable.read(PROGRAMME, text, MoneyUnit.MILLION), TENTH));
    }
}
