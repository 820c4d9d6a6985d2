package vn.chungtay.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.targets.TargetStanding.Standing;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Kept;
import vn.chungtay.targets.usecase.ReportResults;

/** The figures of annex III of the 2024 plan of huyện Võ Nhai go in as targets and results and come out as its table. */
@StoryTest
class AnnexThreeTest {

    private static final Path PRINTED = Path.of("../shared/reference/data/vo_nhai_2024_annex3_indicators.csv");

    /** One row of the annex; the sentences are ours, the figures those of the plan. */
    private record Line(
            String indicator, String period, TargetUnit unit, String year, String before, String reached, String now) {}

    private static final List<Line> LINES = List.of(
            new Line("IND-06", "Hỗ trợ trên 10 mô hình, dự án", TargetUnit.MODELS, "Hỗ trợ # mô hình", "10", "12", "8"),
            new Line("IND-07", "100% hộ có thành viên có việc làm bền vững", TargetUnit.PERCENT, "#% hộ có việc làm", "100", "100", "100"),
            new Line("IND-08", "100% cán bộ được tập huấn", TargetUnit.PERCENT, "#% cán bộ được tập huấn", "100", "100", "100"),
            new Line("IND-09", "100% người có nhu cầu được tư vấn việc làm", TargetUnit.PERCENT, "#% người được tư vấn", "100", "100", "100"),
            new Line("IND-12", "100% người được tham gia bảo hiểm y tế", TargetUnit.PERCENT, "#% người có bảo hiểm", "100", "100", "100"),
            new Line("IND-15", "Lao động qua đào tạo đạt 50%", TargetUnit.PERCENT, "Lao động qua đào tạo đạt #%", "63", "59,47", "65"),
            new Line("IND-18", "Hỗ trợ nhà ở cho 250 hộ", TargetUnit.HOUSEHOLDS, "Hỗ trợ nhà ở cho # hộ", "220", "54", "164"),
            new Line("IND-19", "90% hộ dùng nước hợp vệ sinh", TargetUnit.PERCENT, "#% hộ dùng nước hợp vệ sinh", "80", "69,11", "94"),
            new Line("IND-20", "Ít nhất 60% hộ dùng nhà tiêu hợp vệ sinh", TargetUnit.PERCENT, "#% hộ dùng nhà tiêu", "59", "14,01", "63"),
            new Line("IND-21", "90% hộ dùng viễn thông, internet", TargetUnit.PERCENT, "#% hộ dùng internet", "80", "66,65", "94"),
            new Line("IND-22", "95% hộ tiếp cận thông tin", TargetUnit.PERCENT, "#% hộ tiếp cận thông tin", "95", "84", "95"));

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private KeepTargets keep;

    @Autowired
    private ReportResults report;

    @Autowired
    private PlanTargets targets;

    @Autowired
    private TargetProgress progress;

    private UnitId place;
    private UserId officer;

    @BeforeEach
    void the_annex_is_entered() {
        place = units.commune("Nơi thử phụ lục");
        officer = users.user(Role.COMMUNE_OFFICER, place);
        cutOfPoverty(2023, "3,66", "4,22");
        cutOfPoverty(2024, "3,58", null);
        add(2024, new TargetDraft(
                "IND-04", "Giảm số hộ", "Giảm trên 1/2 số hộ nghèo, hộ cận nghèo so với đầu kỳ", TargetUnit.FRACTION_OF_HOUSEHOLDS,
                null, null, "", new Base(2021, 4100, 17881L), null, false, 2025, Accumulation.AGAINST_START, "Phòng", "", null));
        for (var it : LINES) {
            year(2023, it, it.before(), it.reached());
            year(2024, it, it.now(), null);
            var period = add(2024, draft(it.indicator(), it.period(), it.unit(), 2025, null));
            if (it.indicator().equals("IND-15")) {
                var among = new Target.Link(period, Target.Relation.AMONG);
                add(2024, draft("IND-16", "trong đó có bằng cấp, chứng chỉ đạt 25%", it.unit(), 2025, among));
            }
        }
    }

    @Test
    @Requirement("TGT-18")
    void plan_and_result_of_the_year_before_and_the_plan_of_the_year_stand_beside_what_the_period_asks() {
        var table = years(2024, 2023);

        assertThat(table.until()).isEqualTo(2025);
        assertThat(table.rows()).hasSize(12);
        assertThat(row(table, 0)).containsExactly(
                "Giảm trên 1/2 số hộ nghèo, hộ cận nghèo so với đầu kỳ", "Giảm tỷ lệ hộ nghèo 3,66%", "4,22%", "Giảm tỷ lệ hộ nghèo 3,58%");
        assertThat(row(table, 1)).containsExactly(
                "Hỗ trợ trên 10 mô hình, dự án", "10 mô hình, dự án", "12 mô hình, dự án", "8 mô hình, dự án");
        assertThat(row(table, 6)).containsExactly(
                "Lao động qua đào tạo đạt 50%, trong đó có bằng cấp, chứng chỉ đạt 25%", "đạt 63%", "59,47%", "đạt 65%");
        assertThat(row(table, 7)).containsExactly("Hỗ trợ nhà ở cho 250 hộ", "220 hộ", "54 hộ", "164 hộ");
        assertThat(row(table, 9)).containsExactly("Ít nhất 60% hộ dùng nhà tiêu hợp vệ sinh", "59%", "14,01%", "63%");
    }

    @Test
    @Requirement("TGT-18")
    void every_figure_of_the_printed_table_comes_out_again() throws IOException {
        assumeThat(PRINTED).exists();
        var table = years(2024, 2023);

        try (var reader = Files.newBufferedReader(PRINTED)) {
            var printed = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
            assertThat(table.rows()).hasSameSizeAs(printed);
            for (var at = 0; at < printed.size(); at++) {
                var cells = row(table, at).subList(1, 4).stream().map(AnnexThreeTest::figure).toList();
                assertThat(cells).containsExactly(
                        new BigDecimal(printed.get(at).get("plan_2023_value")),
                        new BigDecimal(printed.get(at).get("result_2023_value")),
                        new BigDecimal(printed.get(at).get("plan_2024_value")));
            }
        }
    }

    @Test
    @Requirement("TGT-18")
    void the_result_of_the_year_moves_the_table_to_the_next_one() {
        year(2025, LINES.get(6), "30", null);
        assertThat(row(years(2025, 2024), 0)).containsExactly("IND-18", "164 hộ", "", "30 hộ");

        var houses = promised(2024).stream().filter(it -> it.indicator().equals("IND-18") && it.lastYear() == 2024).findFirst().orElseThrow();
        tell(houses.id(), 2024, "164");

        assertThat(row(years(2025, 2024), 0)).containsExactly("IND-18", "164 hộ", "164 hộ", "30 hộ");
        assertThat(row(years(2025, 2022), 0)).containsExactly("IND-18", "", "", "220 hộ", "54 hộ", "164 hộ", "164 hộ", "30 hộ");
    }

    @Test
    @Requirement("TGT-19")
    void each_target_of_2023_has_its_verdict_and_its_share_of_the_plan() {
        var standing = users.as(officer, () -> progress.standing(set(2023)));

        assertThat(standing).filteredOn(it -> it.text().contains("nhà ở")).singleElement().satisfies(it -> {
            assertThat(it.standing()).isEqualTo(Standing.MISSED);
            assertThat(it.share()).contains(new BigDecimal("24.5"));
            assertThat(it.why()).isEqualTo("Kết quả 54 thấp hơn “220”.");
        });
        assertThat(standing).filteredOn(it -> it.text().contains("tỷ lệ hộ nghèo")).singleElement()
                .satisfies(it -> assertThat(it.outcome()).isEqualTo("Vượt"));
        assertThat(standing).filteredOn(it -> it.text().contains("mô hình")).singleElement()
                .satisfies(it -> assertThat(it.share()).contains(new BigDecimal("120.0")));
        assertThat(standing).filteredOn(it -> it.text().contains("nhà tiêu")).singleElement()
                .satisfies(it -> assertThat(it.standing()).isEqualTo(Standing.MISSED));
        assertThat(users.as(officer, () -> progress.standing(set(2024))))
                .filteredOn(it -> it.text().contains("164")).singleElement()
                .satisfies(it -> {
                    assertThat(it.standing()).isEqualTo(Standing.OPEN);
                    assertThat(it.before()).isEqualTo("220 hộ → 54 hộ");
                });
    }

    @Test
    @Requirement("TGT-20")
    void houses_of_the_years_stand_together_against_what_the_period_asks() {
        assertThat(period("Hỗ trợ nhà ở cho 250 hộ").share()).contains(new BigDecimal("21.6"));

        var houses = promised(2024).stream().filter(it -> it.indicator().equals("IND-18") && it.lastYear() == 2024).findFirst().orElseThrow();
        tell(houses.id(), 2024, "196");

        assertThat(period("Hỗ trợ nhà ở cho 250 hộ")).satisfies(it -> {
            assertThat(it.result()).isEqualTo("250");
            assertThat(it.share()).contains(new BigDecimal("100.0"));
            assertThat(it.standing()).isEqualTo(Standing.KEPT);
        });
    }

    private TargetStanding period(String text) {
        return users.as(officer, () -> progress.standing(set(2024))).stream().filter(it -> it.text().equals(text)).findFirst().orElseThrow();
    }

    private void cutOfPoverty(int year, String points, @Nullable String reached) {
        var id = add(year, draft("IND-02", "Giảm tỷ lệ hộ nghèo " + points + "%", TargetUnit.PERCENTAGE_POINTS, year, null));
        if (reached != null) tell(id, year, reached);
    }

    private void year(int year, Line line, String plan, @Nullable String reached) {
        var id = add(year, draft(line.indicator(), line.year().replace("#", plan), line.unit(), year, null));
        if (reached != null) tell(id, year, reached);
    }

    private static TargetDraft draft(String indicator, String sentence, TargetUnit unit, int lastYear, Target.@Nullable Link link) {
        var accumulates = unit == TargetUnit.HOUSEHOLDS ? Accumulation.SUM_OF_YEARS : Accumulation.LAST_VALUE;
        return new TargetDraft(
                indicator, indicator, sentence, unit, null, null, "", null, link, false, lastYear, accumulates,
                "Phòng Kinh tế", "DA1", null);
    }

    private TargetId add(int year, TargetDraft draft) {
        var set = users.as(officer, () -> keep.open(place, year));
        return ((Kept) users.as(officer, () -> keep.add(set, draft))).id();
    }

    private void tell(TargetId target, int year, String value) {
        var result = Result.told(new BigDecimal(value.replace(',', '.')));
        var told = new ReportedResult(
                java.util.UUID.randomUUID(), LocalDate.of(year, 12, 31), result, "Báo cáo năm", "", "", "", null, null);
        assertThat(users.as(officer, () -> report.report(target, place, told))).isEmpty();
    }

    private TargetSetId set(int year) {
        return users.as(officer, () -> targets.find(place, year)).orElseThrow();
    }

    private List<PromisedTarget> promised(int year) {
        return users.as(officer, () -> targets.promised(set(year)));
    }

    private TargetYears years(int year, int from) {
        return users.as(officer, () -> progress.years(place, year, from));
    }

    /** The cells as printed, from left to right. */
    private static List<String> row(TargetYears table, int at) {
        var row = table.rows().get(at);
        var cells = new java.util.ArrayList<>(List.of(row.period()));
        row.past().forEach(it -> cells.addAll(List.of(it.plan(), it.result())));
        cells.add(row.plan());
        return cells;
    }

    private static BigDecimal figure(String cell) {
        var found = java.util.regex.Pattern.compile("\\d+(?:,\\d+)?").matcher(cell);
        assertThat(found.find()).as(cell).isTrue();
        return new BigDecimal(found.group().replace(',', '.'));
    }
}
