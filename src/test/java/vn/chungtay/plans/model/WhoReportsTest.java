package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.Assignment.Role;
import vn.chungtay.plans.model.Office.UsualDuty;
import vn.chungtay.plans.model.PartFile.Found;
import vn.chungtay.plans.model.PartFile.Where;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.shared.DateRange;

/** Whom words about reporting mean, what offices leave to others, what a part has. */
class WhoReportsTest {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Các cơ quan, đơn vị, ban ngành liên quan và các thôn | true",
        "Thôn trưởng | true",
        "Trưởng bản, trưởng ấp | true",
        "Các phòng, ban ngành của huyện | false",
        "UBND các xã, phường | false",
    })
    void villages_are_meant_only_where_their_word_stands(String words, boolean villages) {
        assertThat(Reporters.villages(words)).isEqualTo(villages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Phòng Văn hóa – Xã hội | true",
        "Đơn vị chủ trì dự án, tiểu dự án | true",
        "Phòng Kinh tế | false",
        "Các thôn | false",
    })
    void an_office_is_meant_by_its_name_or_as_one_of_the_offices(String words, boolean meant) {
        assertThat(Reporters.means(words, "Phòng Văn hóa - Xã hội")).isEqualTo(meant);
    }

    @Test
    void duties_pass_on_over_several_successors_as_long_as_those_before_are_gone() {
        var first = office("A", LAST.minusYears(1), "B", lead("Đất ở"));
        var second = office("B", LAST, "C", lead("Nhà ở"), lead("Nước sạch"));
        var holder = office("C", null, null, lead("Nước sạch"));

        assertThat(HeldDuty.of(holder, List.of(first, second, holder), 2026)).extracting(it -> it.from().code(), it -> it.duty().about())
                .containsExactly(
                        tuple("C", "Nước sạch"), tuple("B", "Nhà ở"),
                        tuple("A", "Đất ở"));
        assertThat(HeldDuty.of(holder, List.of(first, second, holder), 2025)).extracting(it -> it.from().code()).containsExactly("C");
    }

    @Test
    void of_a_duty_about_two_things_the_one_that_a_neighbour_leads_is_left_out() {
        var gone = office("B", LAST, "C", lead("DA2; DA4-TDA3"), new UsualDuty(Role.COORDINATE, "", "Giúp thôn", "x:1"));
        var neighbour = office("D", null, null, lead("DA4-TDA3"));
        var holder = office("C", null, null, lead(""));

        assertThat(HeldDuty.of(holder, List.of(gone, neighbour, holder), 2026).stream().skip(1)).extracting(it -> it.duty().about())
                .containsExactly("DA2", "");
    }

    @Test
    void a_part_without_anything_misses_all_five_and_shows_the_newest_of_a_kind_first() {
        var older = new Found(Where.PAPER, "1/KH", "A", LAST);
        var newer = new Found(Where.PAPER, "2/KH", "A", LAST.plusDays(1));
        var undated = new Found(Where.BUDGET, "5", "", null);
        var file = new PartFile(new ComponentCode("DA2"), List.of("A"), Map.of(PartPaper.Kind.PLAN, List.of(undated, older, newer)));

        assertThat(file.of(PartPaper.Kind.PLAN)).containsExactly(newer, older, undated);
        assertThat(file.missing()).containsExactly(
                PartPaper.Kind.CAPITAL, PartPaper.Kind.NORMS, PartPaper.Kind.INSPECTION, PartPaper.Kind.RESULT);
        assertThat(new PartFile(new ComponentCode("DA2"), List.of(), Map.of()).missing()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2025-01-01", "2025-01-01, 2025-01-01", "2025-06-30, 2025-06-30", "2026-01-01, 2025-12-31"})
    void the_nearest_day_of_a_year_lies_in_it(LocalDate day, LocalDate nearest) {
        assertThat(new Years(2025, 2025).nearest(day)).isEqualTo(nearest);
    }

    private static UsualDuty lead(String about) {
        return new UsualDuty(Role.LEAD, about, "Làm", "x:1");
    }

    private static Office office(String code, @Nullable LocalDate last, @Nullable String successor, UsualDuty... usual) {
        var days = last == null ? DateRange.startingOn(LAST.plusDays(1)) : DateRange.until(last);
        return new Office(code, code, List.of(), UnitLevel.COMMUNE, days, false, successor, "x:1", "", null, List.of(usual));
    }
}
