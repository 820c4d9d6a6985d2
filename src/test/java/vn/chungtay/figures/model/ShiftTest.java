package vn.chungtay.figures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

/** Cuts of rates against two annexes of real plans. */
class ShiftTest {

    @Test
    @Requirement({"IND-02", "IND-03"})
    void the_quota_table_of_tinh_bien_prints_the_cut_of_the_counts_and_not_of_the_rounded_rates() {
        var lines = annex("tinh_bien_2024_quota.csv").stream().filter(it -> !it.get("row_type").equals("unit")).toList();

        assertThat(lines).hasSize(3).allSatisfy(line -> {
            var before = stock(line, "poor_start_2024", "near_poor_start_2024");
            var now = stock(line, "poor_remaining", "near_poor_remaining");
            assertThat(new Shift(Measure.POOR, before, now, 0).cut()).hasValue(new BigDecimal(line.get("poor_exit_rate_pct")));
            assertThat(new Shift(Measure.NEAR_POOR, before, now, 0).cut()).hasValue(new BigDecimal(line.get("near_poor_exit_rate_pct")));
            assertThat(new Shift(Measure.POOR, before, now, 0).fewer()).isEqualTo(number(line, "poor_exit"));
        });
    }

    @Test
    @Requirement({"IND-01", "IND-02", "IND-03"})
    void the_households_that_vo_nhai_plans_to_lift_out_give_the_cuts_that_its_plan_states() {
        var total = annex("vo_nhai_2024_annex1_reduction_plan.csv").getLast();
        var before = new Stock(17_881, number(total, "poor_households_end_2023"), number(total, "near_poor_households_end_2023"));
        var now = new Stock(17_881, before.poor() - 640, before.nearPoor() - 170);

        assertThat(new Shift(Measure.POOR, before, now, 0).cut())
                .hasValue(new BigDecimal(total.get("planned_poor_rate_reduction_2024_pp")));
        assertThat(new Shift(Measure.NEAR_POOR, before, now, 0).cut())
                .hasValue(new BigDecimal(total.get("planned_near_poor_rate_reduction_2024_pp")));
        assertThat(new Shift(Measure.BOTH, before, now, 0).cut()).hasValue(new BigDecimal("4.53"));
    }

    @Test
    @Requirement("IND-01")
    void a_rate_that_grows_is_a_negative_cut_and_where_nobody_lives_there_is_none() {
        assertThat(new Shift(Measure.BOTH, new Stock(100, 1, 1), new Stock(100, 2, 3), 0).cut()).hasValue(new BigDecimal("-3.00"));
        assertThat(new Shift(Measure.BOTH, Stock.NONE, new Stock(100, 2, 3), 0).cut()).isEmpty();
        assertThat(new Shift(Measure.BOTH, new Stock(100, 2, 3), Stock.NONE, 0).cut()).isEmpty();
    }

    private static Stock stock(CSVRecord line, String poor, String nearPoor) {
        return new Stock(number(line, "households_end_2023"), number(line, poor), number(line, nearPoor));
    }

    private static int number(CSVRecord line, String column) {
        return Integer.parseInt(line.get(column));
    }

    private static List<CSVRecord> annex(String name) {
        var stream = Objects.requireNonNull(ShiftTest.class.getResourceAsStream("/annexes/" + name));
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8); var rows = format.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
