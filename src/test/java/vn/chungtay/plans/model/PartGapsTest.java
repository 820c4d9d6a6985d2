package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.GivenParts;
import vn.chungtay.plans.model.Activity.Cost;
import vn.chungtay.plans.model.PartGap.Kind;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;
import vn.chungtay.programme.SourceTier;
import vn.chungtay.targets.PromisedTarget;
import vn.chungtay.targets.TargetId;

class PartGapsTest {

    private static final Programme PROGRAMME = Programmes.shipped().of(2024).orElseThrow();

    /** Plan of Tịnh Biên 2024, finding TB-17: 8 parts, and targets of components that are not among them. */
    @Test
    @Requirement("PRJ-06")
    void two_targets_of_tinh_bien_have_no_part() {
        var parts = parts("DA2", "DA3-TDA1", "DA3-TDA2", "DA4-TDA1", "DA6-TDA1", "DA6-TDA2", "DA7-TDA1", "DA7-TDA2");
        var gaps = gaps(parts, List.of(
                target("Khoảng trên 200 lao động được kết nối việc làm", "DA4-TDA3"),
                target("Khoảng 20 lao động được học ngoại ngữ", "DA4-TDA2"),
                target("100% cán bộ được tập huấn", "DA7-TDA1")));

        assertThat(gaps).filteredOn(it -> it.kind() == Kind.TARGET_WITHOUT_PART).extracting(PartGap::values).containsExactly(
                List.of("Khoảng trên 200 lao động được kết nối việc làm", "DA4-TDA3"),
                List.of("Khoảng 20 lao động được học ngoại ngữ", "DA4-TDA2"));
    }

    /** Plan of Bình Yên 2025, finding BY-09. */
    @Test
    @Requirement("PRJ-06")
    void training_of_binh_yen_has_no_part_and_a_part_that_serves_no_target_is_told() {
        var gaps = gaps(parts("DA2", "DA4-TDA3"), List.of(
                target("66,6% người lao động được đào tạo nghề", "DA4-TDA1"), target("Nhân rộng 2 mô hình", "DA2")));

        assertThat(kinds(gaps)).containsExactly(Kind.TARGET_WITHOUT_PART, Kind.PART_WITHOUT_TARGET);
        assertThat(gaps.getLast().component()).isEqualTo(new ComponentCode("DA4-TDA3"));
    }

    @Test
    void a_target_is_served_by_the_component_under_any_of_its_names_by_its_project_and_by_one_of_several() {
        var parts = parts("DA3-TDA2");

        assertThat(gaps(parts, List.of(target("a", "DA3-TDA2")))).isEmpty();
        assertThat(gaps(parts, List.of(target("a", "DA3")))).isEmpty();
        assertThat(gaps(parts, List.of(target("a", "Cải thiện dinh dưỡng")))).isEmpty();
        assertThat(gaps(parts, List.of(target("a", "DA7-TDA1, DA3-TDA2")))).isEmpty();
        assertThat(kinds(gaps(parts, List.of(target("a", "DA3-TDA1")))))
                .containsExactly(Kind.TARGET_WITHOUT_PART, Kind.PART_WITHOUT_TARGET);
        assertThat(kinds(gaps(parts, List.of(target("a", "DA3-TDA2"), target("b", " ")))))
                .containsExactly(Kind.TARGET_WITHOUT_COMPONENT);
    }

    @Test
    void money_needs_a_part_and_activities_do_not_cost_more_than_their_line() {
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 40L).line();
        var training = GivenParts.training(2024);
        var part = new ProgrammePart(
                GivenParts.LIVELIHOODS, "Mục tiêu", List.of(), List.of(paidBy(training, line, 40_000_001L)), leads());
        var targets = List.of(target("a", "DA2"));

        assertThat(gaps(List.of(part), targets, line)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.COST_ABOVE_LINE);
            assertThat(it.values()).containsExactly("DA2", "40.000.001", "40.000.000");
        });
        var exact = new ProgrammePart(
                GivenParts.LIVELIHOODS, "Mục tiêu", List.of(), List.of(paidBy(training, line, 40_000_000L)), leads());
        assertThat(gaps(List.of(exact), targets, line)).isEmpty();
        assertThat(kinds(gaps(List.of(exact), targets, line, GivenBudgets.of("DA5", SourceTier.CENTRAL, 1L).line())))
                .containsExactly(Kind.MONEY_WITHOUT_PART);
    }

    @Test
    void a_part_without_lead_objective_or_activities_is_told() {
        var bare = new ProgrammePart(GivenParts.LIVELIHOODS, " ", List.of(), List.of(), List.of(
                new Assignment("Hội Phụ nữ", Assignment.Role.COORDINATE, UnitLevel.COMMUNE, "")));

        assertThat(kinds(gaps(List.of(bare), List.of(target("a", "DA2"))))).containsExactly(Kind.PART_WITHOUT_LEAD, Kind.PART_UNFINISHED);
    }

    @Test
    @Requirement("PLN-07")
    void a_part_is_missing_until_it_is_handed_in_and_late_from_the_day_after() {
        var due = LocalDate.of(2024, 2, 10);
        var call = new PartCall(GivenParts.LIVELIHOODS, "Phòng Kinh tế", due, null, "", "");
        assertThat(call.stateOn(due)).isEqualTo(PartCall.State.MISSING);
        assertThat(call.daysLate(due)).isZero();
        assertThat(call.stateOn(due.plusDays(1))).isEqualTo(PartCall.State.LATE);
        assertThat(call.daysLate(due.plusDays(1))).isOne();

        var came = new PartCall(GivenParts.LIVELIHOODS, "Phòng Kinh tế", due, due, "", "");
        var cameLate = new PartCall(GivenParts.LIVELIHOODS, "Phòng Kinh tế", due, due.plusDays(3), "", "");
        assertThat(came.stateOn(due.plusDays(9))).isEqualTo(PartCall.State.HANDED_IN);
        assertThat(cameLate.stateOn(due.plusDays(9))).isEqualTo(PartCall.State.HANDED_IN_LATE);
        assertThat(cameLate.daysLate(due.plusDays(9))).isEqualTo(3);

        var whole = new PartGaps(PROGRAMME, parts("DA2"), List.of(target("a", "DA2")), List.of());
        assertThat(kinds(whole.of(List.of(call)))).containsExactly(Kind.NOT_HANDED_IN);
        assertThat(whole.of(List.of(came, cameLate))).isEmpty();
    }

    private static List<Kind> kinds(List<PartGap> gaps) {
        return gaps.stream().map(PartGap::kind).toList();
    }

    private static List<PartGap> gaps(List<ProgrammePart> parts, List<PromisedTarget> targets, BudgetLine... money) {
        return new PartGaps(PROGRAMME, parts, targets, List.of(money)).of(List.of());
    }

    private static List<ProgrammePart> parts(String... codes) {
        return Arrays.stream(codes)
                .map(it -> new ProgrammePart(
                        new ComponentCode(it), "Mục tiêu", List.of(), List.of(GivenParts.training(2024)), leads()))
                .toList();
    }

    private static List<Assignment> leads() {
        return Stream.of("Phòng Kinh tế").map(it -> new Assignment(it, Assignment.Role.LEAD, UnitLevel.COMMUNE, "")).toList();
    }

    private static Activity paidBy(Activity it, BudgetLine line, long dong) {
        return new Activity(
                it.id(), it.content(), it.name(), it.conduct(), new Cost(dong, line.id()), it.support(), it.works(), Map.of());
    }

    private static PromisedTarget target(String text, String component) {
        return new PromisedTarget(
                new TargetId(UUID.randomUUID()), "IND-01", "Chỉ tiêu", text, "", 2024, "", "", component, Optional.empty(), 0);
    }
}
