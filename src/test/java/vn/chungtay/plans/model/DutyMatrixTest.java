package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.plans.model.Assignment.Role.COORDINATE;
import static vn.chungtay.plans.model.Assignment.Role.JOINT_LEAD;
import static vn.chungtay.plans.model.Assignment.Role.LEAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.Programmes;
import vn.chungtay.shared.DateRange;

class DutyMatrixTest {

    private static final Optional<ComponentNames> NAMES =
            Programmes.shipped().of(2025).map(ComponentNames::new);
    private static final Office LABOUR = new Office("D-LABOUR", "Phòng Lao động - Thương binh và Xã hội",
            List.of("Phòng LĐTBXH"), UnitLevel.DISTRICT, DateRange.until(LocalDate.of(2025, 6, 30)), false, "C-ECONOMY",
            "vo_nhai_2024:337", "", null, List.of());
    private static final Office ECONOMY = new Office("C-ECONOMY", "Phòng Kinh tế", List.of(), UnitLevel.COMMUNE,
            DateRange.startingOn(LocalDate.of(2025, 7, 1)), false, null, "binh_yen_2025:217", "", null, List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DA3-TDA2 | DA3-TDA2",
        "Tiểu dự án 2 thuộc Dự án 3 | DA3-TDA2",
        "Tiểu dự án 2: Cải thiện dinh dưỡng | DA3-TDA2",
        "Dự án 7 | DA7",
        "Chỉ tiêu nước sạch – vệ sinh | chi tieu nuoc sach ve sinh",
    })
    void what_a_duty_is_about_is_found_by_code_by_official_number_and_by_name(String about, String key) {
        assertThat(DutySubject.read(about, NAMES)).extracting(DutySubject::key).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"DA2, DA2", "Dự án 2, DA2", "DA3-TDA2, DA3-TDA2", "Tiểu dự án 2 thuộc Dự án 3, DA3-TDA2", "Dự án 2 và hơn nữa, du an 2 va hon nua"})
    void a_number_alone_is_a_component_also_where_the_programme_is_not_known(String about, String key) {
        assertThat(DutySubject.read(about, Optional.empty())).extracting(DutySubject::key).containsExactly(key);
    }

    @Test
    void several_things_in_one_cell_are_several_and_an_empty_cell_is_the_whole_plan() {
        assertThat(DutySubject.read("DA2; DA4-TDA3\nKhen thưởng", NAMES)).extracting(DutySubject::key)
                .containsExactly("DA2", "DA4-TDA3", "khen thuong");
        assertThat(DutySubject.read(" ", NAMES)).containsExactly(DutySubject.WHOLE_PLAN);
    }

    @Test
    void an_organisation_has_one_row_however_its_name_is_spelled_and_components_stand_in_official_order() {
        var matrix = DutyMatrix.of(List.of(
                duty("Phòng Văn hóa – Xã hội", LEAD, "Khen thưởng"),
                duty("Phòng Kinh tế", LEAD, "DA7"),
                duty("Phòng Văn hóa - Xã hội", COORDINATE, "DA2"),
                duty("Phòng Kinh tế", LEAD, "")));

        assertThat(matrix.rows()).extracting(DutyMatrix.Row::organisation)
                .containsExactly("Phòng Văn hóa – Xã hội", "Phòng Kinh tế");
        assertThat(matrix.subjects()).extracting(DutySubject::key).containsExactly("DA2", "DA7", "khen thuong");
        assertThat(matrix.rows().getFirst().roles(subject("DA2"))).containsExactly(COORDINATE);
        assertThat(matrix.rows().get(1).duties()).hasSize(2);
    }

    @Test
    void two_leads_are_a_conflict_and_joint_leads_are_none() {
        assertThat(check(duty("A", LEAD, "DA2"), duty("B", LEAD, "DA2"))).containsExactly(
                new DutyFinding.SeveralLeads(subject("DA2"), List.of("A", "B")));
        assertThat(check(duty("A", LEAD, "DA2"), duty("B", JOINT_LEAD, "DA2"))).isEmpty();
        assertThat(check(duty("A", JOINT_LEAD, "DA2"), duty("B", JOINT_LEAD, "DA2"))).isEmpty();
        assertThat(check(duty("A", LEAD, "DA2"), duty("a", LEAD, "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"))).isEmpty();
    }

    @Test
    void on_each_level_another_one_leads() {
        var below = new Duty("UBND xã", UnitLevel.COMMUNE, LEAD, "", DutySubject.read("DA2", NAMES), true);

        assertThat(check(duty("A", LEAD, "DA2"), below)).isEmpty();
        assertThat(check(duty("A", LEAD, "DA2"), below, duty("B", LEAD, "DA2"))).containsExactly(
                new DutyFinding.SeveralLeads(subject("DA2"), List.of("A", "B")));
    }

    @Test
    void what_nobody_leads_is_found_unless_somebody_leads_the_project_above_it() {
        assertThat(check(duty("A", COORDINATE, "DA4-TDA3"))).containsExactly(
                new DutyFinding.NoLead(subject("DA4-TDA3"), List.of("A")));
        assertThat(check(duty("A", COORDINATE, "DA4-TDA3"), duty("B", LEAD, "DA4"))).isEmpty();
        assertThat(check(duty("A", COORDINATE, "DA4"), duty("B", LEAD, "DA4-TDA3"))).isEmpty();
        assertThat(check(duty("A", COORDINATE, "DA4-TDA3"), duty("B", LEAD, "DA3"))).hasSize(1);
    }

    @Test
    void a_component_with_money_and_without_anybody_is_found() {
        var matrix = DutyMatrix.of(List.of(duty("A", LEAD, "DA2")));

        assertThat(DutyRules.check(matrix, List.of(subject("DA2"), subject("DA5")), List.of(), 2025))
                .containsExactly(new DutyFinding.NoLead(subject("DA5"), List.of()));
    }

    @Test
    void nobody_leads_and_coordinates_in_the_same_thing() {
        assertThat(check(duty("A", LEAD, "DA2"), duty("A", COORDINATE, "DA2"))).containsExactly(
                new DutyFinding.LeadsAndCoordinates(subject("DA2"), "A"));
        assertThat(check(duty("A", LEAD, ""), duty("A", COORDINATE, ""))).isEmpty();
    }

    @Test
    void an_office_that_is_gone_is_found_in_the_year_after_its_last_day_with_the_one_that_followed() {
        var matrix = DutyMatrix.of(List.of(duty("Phòng LĐTBXH huyện", COORDINATE, "")));

        assertThat(DutyRules.check(matrix, List.of(), List.of(LABOUR, ECONOMY), 2025)).isEmpty();
        assertThat(DutyRules.check(matrix, List.of(), List.of(LABOUR, ECONOMY), 2026)).containsExactly(
                new DutyFinding.NotThereThen("Phòng LĐTBXH huyện", "Phòng Kinh tế"));
        assertThat(DutyRules.check(DutyMatrix.of(List.of(duty("Phòng Kinh tế", LEAD, ""))), List.of(), List.of(ECONOMY), 2024))
                .containsExactly(new DutyFinding.NotThereThen("Phòng Kinh tế", ""));
    }

    @Test
    void a_name_with_more_words_that_are_no_place_is_another_office() {
        assertThat(ECONOMY.isCalled("Phòng Kinh tế xã Bình Yên")).isTrue();
        assertThat(ECONOMY.isCalled("Phòng Kinh tế và Hạ tầng")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Phòng Kinh tế, phòng kinh tế, true", "Phòng Kinh tế xã Dân Tiến, Phòng Kinh tế, true",
        "Phòng Kinh tế, Phòng Kinh tế xã Dân Tiến, true", "Phòng Kinh tế, Phòng Kinh tế và Hạ tầng, false",
        "Phòng Kinh tế xã A, Phòng Kinh tế xã B, false",
    })
    void two_names_are_one_office_when_only_a_place_stands_behind(String one, String other, boolean same) {
        assertThat(Office.same(one, other)).isEqualTo(same);
    }

    private static List<DutyFinding> check(Duty... duties) {
        return DutyRules.check(DutyMatrix.of(List.of(duties)), List.of(), List.of(), 2025);
    }

    private static Duty duty(String organisation, Assignment.Role role, String about) {
        return new Duty(organisation, UnitLevel.DISTRICT, role, "Thực hiện", DutySubject.read(about, NAMES), false);
    }

    private static DutySubject subject(String about) {
        return DutySubject.read(about, NAMES).getFirst();
    }
}
