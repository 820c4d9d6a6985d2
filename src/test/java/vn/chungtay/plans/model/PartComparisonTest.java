package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.plans.GivenParts;
import vn.chungtay.plans.model.Activity.Condition;
import vn.chungtay.plans.model.Activity.Conduct;
import vn.chungtay.plans.model.Activity.Cost;
import vn.chungtay.plans.model.Activity.Support;
import vn.chungtay.plans.model.PartComparison.Field;
import vn.chungtay.plans.model.PlanComparison.Change;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.shared.DateRange;

class PartComparisonTest {

    private final PartComparison comparison = new PartComparison(it -> it);

    @Test
    void parts_that_are_the_same_say_nothing() {
        var parts = List.of(GivenParts.livelihoods(GivenParts.training(2025)));

        assertThat(comparison.of(parts, parts)).isEmpty();
        assertThat(comparison.of(parts, parts.stream().map(ProgrammePart::nextYear).toList()))
                .extracting(PartComparison.Row::field).containsExactly(Field.DAYS);
    }

    @Test
    @Requirement("PLN-09")
    void an_adjustment_tells_each_field_of_an_activity_that_it_changes() {
        var before = GivenParts.training(2025);
        var days = DateRange.between(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31));
        var at = before.conduct();
        var after = new Activity(
                before.id(), before.content(), "Lớp nuôi dê, lần hai",
                new Conduct(at.place(), at.unit(), days, WayOfCarryingOut.ASSIGNMENT, 40), new Cost(60_000_000L, null),
                new Support(Set.of(Condition.CONTRIBUTION, Condition.ATTENDANCE), "Góp 20%"), null, Map.of());

        assertThat(comparison.of(List.of(GivenParts.livelihoods(before)), List.of(GivenParts.livelihoods(after))))
                .extracting(PartComparison.Row::field, PartComparison.Row::before, PartComparison.Row::after)
                .containsExactly(
                        tuple(Field.ACTIVITY, "Lớp chăn nuôi dê", "Lớp nuôi dê, lần hai"),
                        tuple(Field.DAYS, "01/03/2025 – 31/03/2025", "01/10/2025 – 31/10/2025"),
                        tuple(Field.WAY, "way.ORDER", "way.ASSIGNMENT"),
                        tuple(Field.PARTICIPANTS, "30", "40"),
                        tuple(Field.COST, "45.000.000", "60.000.000"),
                        tuple(Field.SUPPORT, "condition.ATTENDANCE\nHọc đủ 80% số buổi",
                                "condition.CONTRIBUTION, condition.ATTENDANCE\nGóp 20%"));
    }

    @Test
    void parts_activities_and_assignments_come_and_go() {
        var training = GivenParts.training(2025);
        var road = GivenParts.road(2025, "Đường", 60, 40);
        var before = GivenParts.livelihoods(training);
        var after = new ProgrammePart(
                before.component(), before.objective(), before.groups(), List.of(road), before.assignments().subList(0, 1));
        var housing = new ProgrammePart(new ComponentCode("DA5"), "Nhà ở", List.of(), List.of(), List.of());

        var rows = comparison.of(List.of(before, housing), List.of(after));

        assertThat(rows).extracting(it -> it.component().value(), PartComparison.Row::field, PartComparison.Row::change)
                .containsExactly(
                        tuple("DA2", Field.ASSIGNMENTS, Change.CHANGED),
                        tuple("DA2", Field.ACTIVITY, Change.ADDED),
                        tuple("DA2", Field.ACTIVITY, Change.REMOVED),
                        tuple("DA5", Field.OBJECTIVE, Change.REMOVED));
        assertThat(rows.getFirst().after()).isEqualTo("Phòng Kinh tế (choice.LEAD, level.COMMUNE) Lập dự án, trình phê duyệt");
    }
}
