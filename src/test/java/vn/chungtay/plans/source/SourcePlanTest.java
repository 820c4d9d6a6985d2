package vn.chungtay.plans.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.chungtay.trainingworld.model.WrittenPlan;
import vn.chungtay.trainingworld.model.WrittenPlanFile;
import vn.chungtay.trainingworld.model.WrittenPlan.WrittenTarget;
import vn.chungtay.programme.SharedTable;
import vn.chungtay.targets.model.Amount;
import vn.chungtay.targets.model.Meaning;
import vn.chungtay.targets.model.TargetSentence;

/** What stands in our files against what was typed off the papers: equal, but where the paper is wrong. */
class SourcePlanTest {

    static final List<String> PLANS = GivenSourcePlans.FIVE_PLANS;

    @ParameterizedTest
    @FieldSource("PLANS")
    void every_target_says_what_the_paper_says_unless_a_finding_says_why_not(String name) throws IOException {
        var printed = new HashMap<String, CSVRecord>();
        for (var row : SharedTable.rows("targets.csv")) printed.put(row.get("target_id"), row);
        var plan = WrittenPlanFile.read(name);

        assertThat(plan.targets()).isNotEmpty();
        for (var target : all(plan)) {
            var row = Objects.requireNonNull(printed.get(target.id()), target.id());
            if (target.finding() == null) assertThat(said(target)).as(target.id()).isEqualTo(said(row));
            else assertThat(said(target)).as(target.id() + " differs by " + target.finding()).isNotEqualTo(said(row));
        }
    }

    @ParameterizedTest
    @FieldSource("PLANS")
    void no_target_of_the_body_is_missing(String name) throws IOException {
        var plan = WrittenPlanFile.read(name);
        var here = plan.targets().stream().map(WrittenTarget::id).toList();
        var missing = new ArrayList<String>();
        for (var row : SharedTable.rows("targets.csv")) {
            if (!row.get("doc").replace('_', '-').equals(name) || !row.get("location").equals("body")) continue;
            if (!row.get("dimension").equals("funding") && !here.contains(row.get("target_id"))) missing.add(row.get("target_id"));
        }

        // Said twice (T04, T05), or three things that are one (the three hard parts of a house, T07).
        var repeated = name.equals("tu-mo-rong-2024") ? List.of("TMR-T04", "TMR-T05", "TMR-T07") : List.of();
        assertThat(missing).isEqualTo(repeated);
    }

    @Test
    void the_quotas_of_vo_nhai_are_the_households_nearest_to_the_printed_points() throws IOException {
        var written = WrittenPlanFile.read("vo-nhai-2024").quotas().stream()
                .collect(Collectors.toMap(WrittenPlan.WrittenQuota::unit, it -> it));
        for (var row : SharedTable.rows("vo_nhai_2024_annex1_reduction_plan.csv")) {
            if (!row.get("row_type").equals("unit")) continue;
            var name = row.get("unit_name_printed").replaceFirst("^TT ", "");
            var quota = Objects.requireNonNull(written.get(name), name);
            assertThat(quota.households()).as(name).isEqualTo(whole(row, "total_households"));
            assertThat(quota.poor()).as(name).isEqualTo(whole(row, "poor_households_end_2023"));
            assertThat(quota.near()).as(name).isEqualTo(whole(row, "near_poor_households_end_2023"));
            assertThat(quota.poorExit()).as(name).isEqualTo(nearest(row, "planned_poor_rate_reduction_2024_pp"));
            assertThat(quota.nearExit()).as(name).isEqualTo(nearest(row, "planned_near_poor_rate_reduction_2024_pp"));
        }
        assertThat(written).hasSize(15);
    }

    @Test
    void the_quotas_of_tinh_bien_are_the_printed_households() throws IOException {
        var written = WrittenPlanFile.read("tinh-bien-2024").quotas().stream()
                .collect(Collectors.toMap(WrittenPlan.WrittenQuota::unit, it -> it));
        var misread = Map.of("Nhon Hưng", "Nhơn Hưng", "An Hào", "An Hảo"); // TB-11
        for (var row : SharedTable.rows("tinh_bien_2024_quota.csv")) {
            if (!row.get("row_type").equals("unit")) continue;
            var printed = row.get("unit_name_printed");
            var quota = Objects.requireNonNull(written.get(misread.getOrDefault(printed, printed)), printed);
            assertThat(List.of(quota.households(), quota.poor(), quota.poorExit(), quota.near(), quota.nearExit()))
                    .as(printed)
                    .containsExactly(
                            whole(row, "households_end_2023"), whole(row, "poor_start_2024"), whole(row, "poor_exit"),
                            whole(row, "near_poor_start_2024"), whole(row, "near_poor_exit"));
        }
        assertThat(written).hasSize(14);
    }

    private static List<WrittenTarget> all(WrittenPlan plan) {
        var all = new ArrayList<>(plan.targets());
        all.addAll(plan.ofPeriod());
        plan.before().forEach(it -> all.add(it.planned()));
        return all;
    }

    /** Comparator and values, as the words mean them. */
    private static List<Object> said(WrittenTarget target) {
        var quantity = TargetSentence.read(target.sentence()).quantity();
        if (quantity == null) return List.of("none");
        var high = quantity.high();
        var said = new ArrayList<Object>(List.of(quantity.meaning(), plain(quantity.low().value())));
        if (high != null) said.add(plain(high.value()));
        return said;
    }

    private static List<Object> said(CSVRecord row) {
        var meaning = switch (row.get("comparator")) {
            case "eq", "ge", "reach" -> Meaning.AT_LEAST;
            case "gt" -> Meaning.ABOVE;
            case "lt" -> Meaning.BELOW;
            case "between" -> Meaning.BETWEEN;
            case "approx" -> Meaning.ABOUT;
            case "approx_gt" -> Meaning.UNCLEAR;
            case "none" -> null;
            default -> throw new AssertionError(row.get("comparator"));
        };
        if (meaning == null) return List.of("none");
        var said = new ArrayList<Object>(List.of(meaning, plain(Amount.read(printed(row)).value())));
        if (meaning == Meaning.BETWEEN) said.add(plain(new BigDecimal(row.get("value_high"))));
        return said;
    }

    /** "8/8" is one value, printed in one cell. */
    private static String printed(CSVRecord row) {
        return row.get("value_printed").contains("/") ? row.get("value_printed") : row.get("value").replace('.', ',');
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static int whole(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static int nearest(CSVRecord row, String column) {
        var all = new BigDecimal(row.get("total_households"));
        return all.multiply(new BigDecimal(row.get(column))).movePointLeft(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
