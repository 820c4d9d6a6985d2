package vn.chungtay.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
