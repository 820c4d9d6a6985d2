package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.plans.model.ResolutionMark.Bound;
import vn.chungtay.plans.model.ResolutionMark.Subject;

class ResolutionMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EXACTLY  | 10.5 | khoảng 10,5%  | false",
        "EXACTLY  | 10.5 | khoảng 10,4%  | true",
        "EXACTLY  | 10.5 | 10,50%        | false",
        "AT_LEAST | 8    | từ 8-9%       | false",
        "AT_LEAST | 8.01 | từ 8-9%       | true",
        "AT_MOST  | 9    | từ 8-9%       | false",
        "AT_MOST  | 8.99 | từ 8-9%       | true",
        "EXACTLY  | 1250 | 1.250 hộ      | false",
        "EXACTLY  | 5    | giảm nghèo    | false",
    })
    void the_plan_contradicts_a_resolution_on_the_wrong_side_of_its_figure(Bound bound, BigDecimal amount, String planned, boolean contradicts) {
        assertThat(mark(bound, amount).contradicts(WrittenFigures.in(planned))).isEqualTo(contradicts);
    }

    @Test
    void a_resolution_without_a_figure_contradicts_nothing() {
        assertThat(new ResolutionMark(UUID.randomUUID(), Subject.TARGET, UUID.randomUUID(), "NQ", Bound.NOT_SAID, null)
                        .contradicts(List.of(BigDecimal.TEN)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-01-05, false, true", "2025-01-05, true, false", "2024-12-31, false, false", "2025-01-01, false, true"})
    void what_comes_after_the_last_day_is_late_unless_it_is_paid_from_money_carried_over(
            LocalDate day, boolean carriedOver, boolean late) {
        assertThat(Scope.NONE.isLate(day, new Years(2024, 2024), carriedOver)).isEqualTo(late);
    }

    private static ResolutionMark mark(Bound bound, BigDecimal amount) {
        return new ResolutionMark(UUID.randomUUID(), Subject.TARGET, UUID.randomUUID(), "Nghị quyết", bound, amount);
    }
}
