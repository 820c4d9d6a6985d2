package vn.chungtay.targets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.model.QuotaStock;
import vn.chungtay.targets.model.Quotas;

/** The two printed tables of quotas, made again from whole households. */
class QuotaTableTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final QuotaTable.Names NAMES = new QuotaTable.Names("Thành thị", "Nông thôn", "Tổng");

    private final Map<UnitId, Unit> units = new HashMap<>();

    @Test
    @Requirement("TGT-14")
    void the_table_of_tinh_bien_comes_out_as_printed_with_its_four_wrong_rates_right() throws IOException {
        var lines = new HashMap<String, List<String>>();
        var table = tinhBien();
        table.lines().forEach(it -> lines.put(it.name(), it.cells()));

        assertThat(lines.get("Thành thị")).containsExactly(
                "16.194", "113", "0,70", "8", "0,05", "105", "0,65", "412", "2,54", "34", "0,21", "378", "2,33");
        assertThat(lines.get("Nông thôn")).containsExactly(
                "14.325", "649", "4,53", "146", "1,02", "503", "3,51", "311", "2,17", "61", "0,43", "250", "1,75");
        assertThat(lines.get("Tổng")).containsExactly(
                "30.519", "762", "2,50", "154", "0,50", "608", "1,99", "723", "2,37", "95", "0,31", "628", "2,06");
        assertThat(lines.get("An Hào")).containsExactly(
                "3.393", "171", "5,04", "38", "1,12", "133", "3,92", "95", "2,80", "11", "0,32", "84", "2,48");
        assertThat(lines.get("Tân Lợi").get(6)).as("printed 1,99").isEqualTo("2,00");
        assertThat(lines.get("Văn Giáo").get(10)).as("printed 0,66").isEqualTo("0,48");
        assertThat(lines.get("Vĩnh Trung").get(10)).as("printed 1,27").isEqualTo("0,05");
        assertThat(lines.get("An Phú").get(12)).as("printed 2,56").isEqualTo("2,26");
    }

    @Test
    @Requirement("TGT-14")
    void groups_stand_before_their_units_and_numbers_run_through() throws IOException {
        var lines = tinhBien().lines();

        assertThat(lines).extracting(QuotaTable.Line::number).containsExactly(
                "I", "1", "2", "3", "4", "5", "6", "7", "II", "8", "9", "10", "11", "12", "13", "14", "");
        assertThat(QuotaTable.Form.HOUSEHOLDS.numbers()).containsExactly(
                "A", "B", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
        assertThat(lines).allSatisfy(it -> assertThat(it.cells()).hasSize(13));
    }

    @Test
    @Requirement({"TGT-13", "TGT-15"})
    void annex_one_of_vo_nhai_adds_up_to_its_total_where_its_printed_rates_are_those_of_whole_households() throws IOException {
        var wrong = new ArrayList<String>();
        var rows = read("/trainingworld/vo_nhai_2024_annex1_reduction_plan.csv").stream()
                .filter(it -> it.get("row_type").equals("unit"))
                .toList();
        var poor = new ArrayList<QuotaSheet.Place>();
        var near = new ArrayList<QuotaSheet.Place>();
        for (var row : rows) {
            var unit = unit(row.get("unit_name_printed"));
            poor.add(cut(row, unit, "poor_households_end_2023", "planned_poor_rate_reduction_2024_pp"));
            near.add(cut(row, unit, "near_poor_households_end_2023", "planned_near_poor_rate_reduction_2024_pp"));
        }
        var table = QuotaTable.of(QuotaTable.Form.RATES, sheet(PovertyClass.POOR, poor), sheet(PovertyClass.NEAR_POOR, near), units, NAMES);
        for (var row : rows) {
            var printed = cells(table, row.get("unit_name_printed"));
            assertThat(printed).startsWith(
                    vn.chungtay.platform.Vietnamese.number(Long.parseLong(row.get("total_households"))),
                    row.get("poor_households_end_2023"), row.get("poor_rate_pct_printed"),
                    row.get("near_poor_households_end_2023"), row.get("near_poor_rate_pct_printed"));
            if (!same(printed.get(5), row.get("planned_poor_rate_reduction_2024_pp"))) wrong.add(row.get("unit_name_printed"));
            if (!same(printed.get(6), row.get("planned_near_poor_rate_reduction_2024_pp"))) wrong.add(row.get("unit_name_printed") + " (cận nghèo)");
        }

        assertThat(cells(table, "Tổng")).startsWith("17.881", "2.156", "12,06", "1.395", "7,80").endsWith("3,58", "0,95");
        assertThat(wrong).as("rates of no whole number of households (VN-21)").containsExactly(
                "Cúc Đường", "Dân Tiến", "Liên Minh", "Liên Minh (cận nghèo)", "Thần Xa", "Thượng Nung", "Vũ Chấn");
    }

    private QuotaTable tinhBien() throws IOException {
        var poor = new ArrayList<QuotaSheet.Place>();
        var near = new ArrayList<QuotaSheet.Place>();
        for (var row : read("/targets/tinh_bien_2024_quota.csv")) {
            var unit = unit(row.get("unit"));
            var urban = row.get("area").equals("urban");
            var all = Long.parseLong(row.get("households"));
            poor.add(place(unit, urban, all, row.get("poor"), row.get("poor_exit")));
            near.add(place(unit, urban, all, row.get("near"), row.get("near_exit")));
        }
        return QuotaTable.of(QuotaTable.Form.HOUSEHOLDS, sheet(PovertyClass.POOR, poor), sheet(PovertyClass.NEAR_POOR, near), units, NAMES);
    }

    /** The whole number of households nearest to the printed points. */
    private static QuotaSheet.Place cut(CSVRecord row, UnitId unit, String low, String points) {
        var all = new java.math.BigDecimal(row.get("total_households"));
        var exits = all.multiply(new java.math.BigDecimal(row.get(points))).movePointLeft(2).setScale(0, java.math.RoundingMode.HALF_UP);
        return place(unit, false, all.longValueExact(), row.get(low), exits.toPlainString());
    }

    private static boolean same(String printed, String given) {
        return new java.math.BigDecimal(printed.replace(',', '.')).compareTo(new java.math.BigDecimal(given)) == 0;
    }

    private static List<String> cells(QuotaTable table, String name) {
        return table.lines().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().cells();
    }

    private static QuotaSheet.Place place(UnitId unit, boolean urban, long all, String low, String exits) {
        var stock = new QuotaStock(all, Long.parseLong(low), 0);
        return new QuotaSheet.Place(unit, urban, new Quotas.Row(stock, Long.parseLong(exits), false));
    }

    private static QuotaSheet sheet(PovertyClass povertyClass, List<QuotaSheet.Place> places) {
        return new QuotaSheet(povertyClass, DAY, QuotaMethod.EQUAL_SHARE, 0, 1, places);
    }

    private UnitId unit(String name) {
        var id = UnitId.next();
        units.put(id, new Unit(id, null, name, UnitKind.XA, DateRange.ALWAYS, DAY));
        return id;
    }

    private static List<CSVRecord> read(String resource) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var stream = Objects.requireNonNull(QuotaTableTest.class.getResourceAsStream(resource));
        try (var parser = CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        }
    }
}
