package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;

@StoryTest
class OfficialUnitsTest {

    private static final LocalDate OLD = LocalDate.of(2023, 12, 31);
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    private Geography geography;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Requirement({"ORG-01", "ORG-02"})
    void all_official_units_are_there_on_either_side_of_the_reform() {
        assertThat(count(UnitLevel.PROVINCE, EVE)).isEqualTo(63);
        assertThat(count(UnitLevel.DISTRICT, EVE)).isEqualTo(691);
        assertThat(count(UnitLevel.COMMUNE, EVE)).isEqualTo(10_047);
        assertThat(count(UnitLevel.PROVINCE, REFORM)).isEqualTo(34);
        assertThat(count(UnitLevel.DISTRICT, REFORM)).isZero();
        assertThat(count(UnitLevel.COMMUNE, REFORM)).isEqualTo(3_321);
    }

    @Test
    @Requirement("ORG-02")
    void a_code_taken_over_by_a_larger_unit_is_not_the_same_unit() {
        var town = geography.byCode("05716", EVE).orElseThrow();
        var commune = geography.byCode("05716", REFORM).orElseThrow();

        assertThat(town).extracting(Unit::name, Unit::kind).containsExactly("Đình Cả", UnitKind.THI_TRAN);
        assertThat(commune).extracting(Unit::name, Unit::kind).containsExactly("Võ Nhai", UnitKind.XA);
        assertThat(town.id()).isNotEqualTo(commune.id());
        assertThat(geography.predecessors(commune.id()))
                .extracting(Unit::name)
                .containsExactly("Đình Cả", "Phú Thượng", "Lâu Thượng");
    }

    @Test
    @Requirement("ORG-01")
    void the_district_of_vo_nhai_has_its_fifteen_units_in_2023() {
        var district = geography.byCode("170", OLD).orElseThrow();

        assertThat(district).extracting(Unit::name, Unit::kind).containsExactly("Võ Nhai", UnitKind.HUYEN);
        assertThat(geography.children(district.id(), OLD))
                .hasSize(15)
                .extracting(Unit::code)
                .startsWith("05716", "05719", "05722")
                .isSorted();
        assertThat(geography.pathUp(geography.byCode("05725", OLD).orElseThrow().id(), OLD))
                .extracting(Unit::name)
                .containsExactly("Thần Xa", "Võ Nhai", "Thái Nguyên", "Việt Nam");
    }

    @Test
    @Requirement({"ORG-02", "DAT-10"})
    void the_present_commune_of_binh_yen_joins_four_former_ones() {
        var present = geography.byCode("05587", REFORM).orElseThrow();

        assertThat(geography.predecessors(present.id()))
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Bình Yên", "Định Biên", "Thanh Định", "Trung Lương");
    }

    @Test
    @Requirement("ORG-02")
    void a_unit_that_passed_alone_and_whole_under_its_code_is_the_same_unit() {
        var before = geography.byCode("05719", EVE).orElseThrow();
        var after = geography.byCode("05719", REFORM).orElseThrow();

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(geography.pathUp(before.id(), EVE)).extracting(Unit::name).contains("Võ Nhai");
        assertThat(geography.pathUp(before.id(), REFORM)).extracting(Unit::level).doesNotContain(UnitLevel.DISTRICT);
    }

    @Test
    @Requirement("ORG-02")
    void a_province_that_was_joined_is_another_one_and_one_that_went_on_alone_is_not() {
        assertThat(geography.byCode("42", EVE).orElseThrow().id())
                .isEqualTo(geography.byCode("42", REFORM).orElseThrow().id());
        var thaiNguyen = geography.byCode("19", REFORM).orElseThrow();
        assertThat(thaiNguyen.id()).isNotEqualTo(geography.byCode("19", EVE).orElseThrow().id());
        assertThat(geography.predecessors(thaiNguyen.id()))
                .extracting(Unit::name)
                .containsExactly("Bắc Kạn", "Thái Nguyên");
    }

    @Test
    @Requirement("DAT-05")
    void ha_mon_went_into_dak_ha_and_not_where_the_map_says() {
        var haMon = geography.byCode("23521", EVE).orElseThrow();

        assertThat(geography.successors(haMon.id())).extracting(Unit::code).containsExactly("23500");
    }

    @Test
    @Requirement("DAT-05")
    void codes_that_differ_between_the_lists_lead_to_the_right_units() {
        assertThat(geography.byCode("06978", REFORM).orElseThrow().name()).isEqualTo("Ba Chẽ");
        assertThat(geography.byCode("06970", REFORM)).isEmpty();
        assertThat(geography.byCode("23938", REFORM).orElseThrow().id())
                .isEqualTo(geography.byCode("23938", EVE).orElseThrow().id());
        assertThat(geography.byCode("23737", EVE).orElseThrow().name()).isEqualTo("Ia Mơ Nông");
    }

    @Test
    @Requirement("ORG-02")
    void a_special_zone_without_communes_before_continues_its_island_district() {
        var zone = geography.byCode("11948", REFORM).orElseThrow();

        assertThat(zone.kind()).isEqualTo(UnitKind.DAC_KHU);
        assertThat(geography.predecessors(zone.id()))
                .extracting(Unit::name, Unit::kind)
                .containsExactly(tuple("Bạch Long Vĩ", UnitKind.HUYEN));
    }

    @Test
    @Requirement({"ORG-01", "ORG-02"})
    void units_changed_again_after_the_reform_have_their_kind_of_each_day() {
        var lastDay = LocalDate.of(2026, 4, 29);
        var firstDay = LocalDate.of(2026, 4, 30);

        assertThat(geography.byCode("75", lastDay).orElseThrow().kind()).isEqualTo(UnitKind.TINH);
        assertThat(geography.byCode("75", firstDay).orElseThrow().kind()).isEqualTo(UnitKind.THANH_PHO_TRUNG_UONG);
        var before = geography.byCode("26368", lastDay).orElseThrow();
        var after = geography.byCode("26368", firstDay).orElseThrow();
        assertThat(before.kind()).isEqualTo(UnitKind.XA);
        assertThat(after.kind()).isEqualTo(UnitKind.PHUONG);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(geography.areaType(before.id(), lastDay)).isEqualTo(AreaType.RURAL);
        assertThat(geography.areaType(before.id(), firstDay)).isEqualTo(AreaType.URBAN);
    }

    @Test
    @Requirement("DAT-10")
    void every_link_of_the_map_is_kept_and_the_divided_communes_stay_partial() {
        var official =
                """
                select count(%s)
                from geography.succession s
                join geography.reorganisation r on r.id = s.reorganisation_id and r.kind = 'SOURCE_LIST'
                join geography.unit u on u.id = s.predecessor_id and u.level = 'COMMUNE'
                where s.extent = '%s'
                """;

        assertThat(number(official.formatted("*", "PARTIAL"))).isEqualTo(1_012);
        assertThat(number(official.formatted("distinct predecessor_id", "PARTIAL"))).isEqualTo(460);
        assertThat(sameCommunes()).isEqualTo(132);
        assertThat(number(official.formatted("*", "FULL"))).isEqualTo(9_587 - sameCommunes());
    }

    @Test
    @Requirement("DAT-05")
    void every_known_issue_of_the_lists_has_a_treatment() throws IOException {
        var file = new ClassPathResource("geography/admin_mapping_known_issues.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            var issues = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .toList();

            assertThat(issues).hasSize(11).allSatisfy(issue -> assertThat(number(
                            "select count(*) from geography.source_defect where kind = '%s' and coalesce(code, '') = '%s' and treatment <> ''"
                                    .formatted(issue.get("issue_type"), issue.get("old_code"))))
                    .isEqualTo(1));
        }
    }

    private int sameCommunes() {
        return number(
                """
                select count(*)
                from geography.unit u
                join geography.unit_name n on n.unit_id = u.id and geography.holds(n.valid_from, n.valid_to, date '2025-07-01')
                where u.level = 'COMMUNE' and u.valid_from is null and u.valid_to is null and n.code ~ '^[0-9]{5}$'
                """);
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private int count(UnitLevel level, LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*)
                        from geography.unit u
                        join geography.unit_name n on n.unit_id = u.id and geography.holds(n.valid_from, n.valid_to, :day)
                        where u.level = :level and geography.holds(u.valid_from, u.valid_to, :day) and n.code ~ '^[0-9]+$'
                        """)
                .param("level", level.name())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
