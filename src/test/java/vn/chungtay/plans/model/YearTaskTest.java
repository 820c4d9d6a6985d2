package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;

class YearTaskTest {

    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({"2026-06-29, false, 0", "2026-06-30, false, 0", "2026-07-01, true, 1", "2026-07-31, true, 31"})
    void a_task_is_late_from_the_day_after_its_end(LocalDate today, boolean late, long days) {
        var task = task(TaskStatus.RUNNING, null);

        assertThat(task.lateOn(today)).isEqualTo(late);
        assertThat(task.daysLate(today)).isEqualTo(days);
    }

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void only_what_is_still_to_be_done_is_late(TaskStatus status) {
        var task = task(status, status == TaskStatus.DONE ? END : null);

        assertThat(task.lateOn(END.plusDays(1))).isEqualTo(status == TaskStatus.PLANNED || status == TaskStatus.RUNNING);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 0", "2026-07-01, 1"})
    void what_is_done_keeps_the_days_it_was_late(LocalDate finished, long days) {
        assertThat(task(TaskStatus.DONE, finished).daysLate(LocalDate.of(2026, 12, 1))).isEqualTo(days);
    }

    @Test
    void what_is_dropped_has_no_days() {
        assertThat(task(TaskStatus.DROPPED, null).daysLate(LocalDate.of(2026, 12, 1))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 2025-12-31, plans.refusal.task.outside_years",
        "2025-12-01, 2026-01-01, ",
        "2026-01-01, 2026-01-01, ",
        "2026-12-31, 2027-01-31, ",
        "2027-01-01, 2027-01-31, plans.refusal.task.outside_years",
        "2026-03-02, 2026-03-01, plans.refusal.task.ends_before_start"
    })
    void the_calendar_year_of_the_plan_counts(LocalDate starts, LocalDate ends, @Nullable String refusal) {
        assertThat(terms("Việc", "Phòng Kinh tế", starts, ends).refusal(new Years(2026, 2026)).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void somebody_answers_for_it_and_it_says_what_to_do() {
        var year = new Years(2026, 2026);

        assertThat(terms("Việc", " ", END, END).refusal(year)).contains("plans.refusal.task.organisation");
        assertThat(terms(" ", "Phòng", END, END).refusal(year)).contains("plans.refusal.task.title");
        assertThat(terms("x".repeat(500), "Phòng", END, END).refusal(year)).isEmpty();
        assertThat(terms("x".repeat(501), "Phòng", END, END).refusal(year)).contains("plans.refusal.task.title");
    }

    @Test
    void it_is_done_on_a_day_that_has_come() {
        assertThat(new TaskProgress(TaskStatus.DONE, END, "").refusal(END)).isEmpty();
        assertThat(new TaskProgress(TaskStatus.DONE, END.plusDays(1), "").refusal(END))
                .contains("plans.refusal.task.finished_in_future");
        assertThat(new TaskProgress(TaskStatus.DONE, null, "").refusal(END)).contains("plans.refusal.task.finished_on");
        assertThat(new TaskProgress(TaskStatus.RUNNING, END, "").refusal(END)).contains("plans.refusal.task.finished_on");
    }

    private static YearTask task(TaskStatus status, @Nullable LocalDate finished) {
        return new YearTask(
                TaskId.next(), PlanId.next(), TaskOrigin.BY_HAND, 1,
                terms("Tập huấn", "Phòng Kinh tế", LocalDate.of(2026, 3, 1), END),
                new TaskProgress(status, finished, ""));
    }

    private static TaskTerms terms(String title, String organisation, LocalDate starts, LocalDate ends) {
        return new TaskTerms(UnitId.next(), title, starts, ends, organisation, "", "", List.of());
    }
}
