package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.ActivityReport.Document;
import vn.chungtay.plans.model.ActivityReport.State;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.Labour;
import vn.chungtay.plans.model.PartCall;
import vn.chungtay.plans.model.PartGap;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.model.Workers;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.AdjustPlan;
import vn.chungtay.plans.usecase.CompileParts;
import vn.chungtay.plans.usecase.FollowActivities;
import vn.chungtay.plans.usecase.KeepActivities;
import vn.chungtay.plans.usecase.KeepParts;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.PlanOutcome.Refused;
import vn.chungtay.plans.usecase.ReadParts;
import vn.chungtay.plans.usecase.ReportActivity;
import vn.chungtay.plans.usecase.ShowParts;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.Stale;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.SharedTable;
import vn.chungtay.programme.SourceTier;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;

/** The parts of the programme that a plan carries out, from the choice to the report of what came of them. */
@StoryTest
class PartStoryTest {

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private ReadParts read;

    @Autowired
    private PartStore store;

    @Autowired
    private KeepParts keep;

    @Autowired
    private KeepActivities activities;

    @Autowired
    private CompileParts compile;

    @Autowired
    private ShowParts show;

    @Autowired
    private ReportActivity reports;

    @Autowired
    private FollowActivities follow;

    @Autowired
    private StartPlan start;

    @Autowired
    private AdjustPlan adjust;

    @Autowired
    private PlanTargets targets;

    @Autowired
    private KeepTargets keepTargets;

    @Autowired
    private Budgets budgets;

    @Autowired
    private EnterLines enter;

    @Autowired
    private ReadBudget readBudget;

    private Agency commune;

    @BeforeEach
    void a_commune_with_those_who_take_the_steps() {
        commune = plans.commune(units.commune("Xã Thử"));
    }

    @Test
    void what_is_kept_of_a_part_is_read_again_as_it_was_by_those_who_may_see_the_draft() {
        var version = plans.newest(commune, plans.draft(commune, 2025)).id();
        var part = GivenParts.livelihoods(GivenParts.training(2025), GivenParts.road(2025, "Đường vào khu sản xuất", 60, 40));
        store.add(version, List.of(part));

        assertThat(users.as(commune.leader(), () -> read.of(version))).containsExactly(part);
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));
        assertThatThrownBy(() -> users.as(stranger, () -> read.of(version))).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_database_itself_keeps_the_parts_of_what_was_sent_off() {
        var plan = plans.draft(commune, 2025);
        var version = plans.newest(commune, plan).id();
        store.add(version, List.of(GivenParts.livelihoods(GivenParts.training(2025))));
        plans.sign(commune, plan);

        assertThatThrownBy(() -> store.remove(version, GivenParts.LIVELIHOODS)).hasStackTraceContaining("sent off is not changed");
    }

    @Test
    @Requirement("PRJ-02")
    void an_officer_chooses_parts_of_the_programme_of_the_year_and_leaves_empty_ones_out_again() {
        var plan = plans.draft(commune, 2025);

        plans.done(choose(plan, "DA2"));
        assertThat(choose(plan, "DA2")).isEqualTo(new Refused("plans.refusal.component_there"));
        assertThat(choose(plan, "DA9")).isEqualTo(new Refused("plans.refusal.component_not_in_programme"));
        assertThat(parts(plan)).singleElement().satisfies(it -> assertThat(it.groups())
                .contains("Người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo"));
        var part = GivenParts.livelihoods();
        plans.done(change(plan, (id, seen) -> keep.write(
                id, seen, part.component(), part.objective(), part.groups(), part.assignments())));
        assertThat(parts(plan)).containsExactly(part);

        plans.done(add(plan, GivenParts.training(2025)));
        assertThat(change(plan, (id, seen) -> keep.leaveOut(id, seen, part.component())))
                .isEqualTo(new Refused("plans.refusal.part_has_activities"));
        var activity = parts(plan).getFirst().activities().getFirst().id();
        plans.done(change(plan, (id, seen) -> activities.remove(id, seen, part.component(), activity)));
        plans.done(change(plan, (id, seen) -> keep.leaveOut(id, seen, part.component())));
        assertThat(parts(plan)).isEmpty();
    }

    @Test
    void of_a_period_whose_components_are_not_known_none_can_be_chosen() {
        assertThat(choose(plans.draft(commune, 2026), "DA2")).isEqualTo(new Refused("plans.refusal.component_not_in_programme"));
    }

    @Test
    @Requirement("PRJ-04")
    void an_activity_is_of_a_content_of_its_part_and_of_the_years_of_its_plan() {
        var plan = plans.draft(commune, 2025);
        plans.done(choose(plan, "DA2"));

        assertThat(add(plan, GivenParts.training(2024))).isEqualTo(new Refused("plans.refusal.activity_outside_years"));
        assertThat(add(plan, GivenParts.road(2025, "Đường", 1, 1))).isEqualTo(new Refused("plans.refusal.content_of_another_part"));
        var training = GivenParts.training(2025);
        plans.done(add(plan, training));
        assertThat(parts(plan).getFirst().activities()).containsExactly(training);
        plans.done(choose(plan, "DA5"));
        assertThat(change(plan, (id, seen) -> activities.keep(
                        id, seen, new ComponentCode("DA5"), GivenParts.unlisted(training))))
                .isEqualTo(new Refused("plans.refusal.activity_of_another_part"));
    }

    /** BUD-14 refuses the line itself, so that no activity of the plan can rest on it. */
    @Test
    @Requirement({"PLN-13", "BUD-14"})
    void what_the_budget_must_not_be_spent_for_pays_for_no_activity() {
        var plan = plans.draft(commune, 2025);
        plans.done(choose(plan, "DA2"));
        var budget = users.as(commune.maker(), () -> budgets.open(new PlanRef(plan.value()), commune.unit(), 2024));
        var forbidden = GivenBudgets.of("DA2", SourceTier.CENTRAL, 50L).use("CHI_THUONG_XUYEN").line();
        var allowed = GivenBudgets.of("DA2", SourceTier.CENTRAL, 50L).line();
        var elsewhere = GivenBudgets.of("DA5", SourceTier.CENTRAL, 50L).line();

        assertThat(enter(budget, forbidden)).isInstanceOfSatisfying(EnterLines.Outcome.Refused.class, it ->
                assertThat(it.faults().getFirst().value()).contains("không được chi cho nhiệm vụ quản lý nhà nước"));
        assertThat(enter(budget, allowed, elsewhere)).isInstanceOf(EnterLines.Outcome.Done.class);

        var refused = new Refused("plans.refusal.line_of_another_budget");
        assertThat(add(plan, GivenParts.paidBy(GivenParts.training(2025), forbidden))).isEqualTo(refused);
        assertThat(add(plan, GivenParts.paidBy(GivenParts.training(2025), elsewhere))).isEqualTo(refused);
        plans.done(add(plan, GivenParts.paidBy(GivenParts.training(2025), allowed)));
    }

    private EnterLines.Outcome enter(BudgetId budget, BudgetLine... lines) {
        return users.as(commune.maker(), () -> enter.add(budget, readBudget.one(budget, null).budget().revision(), List.of(lines)));
    }

    @Test
    @Requirement("PLN-07")
    void leads_hand_in_their_parts_and_the_compilation_shows_which_is_missing_and_late() {
        var plan = plans.draft(commune, 2025);
        plans.done(choose(plan, "DA2"));
        plans.done(choose(plan, "DA5"));
        var due = GivenPlans.TODAY.minusDays(2);
        assertThat(change(plan, (id, seen) -> compile.ask(id, seen, due))).isEqualTo(new Refused("plans.refusal.nobody_leads"));
        var part = GivenParts.livelihoods();
        plans.done(change(plan, (id, seen) -> keep.write(
                id, seen, part.component(), part.objective(), part.groups(), part.assignments())));
        plans.done(change(plan, (id, seen) -> compile.ask(id, seen, due)));

        assertThat(shown(plan).calls()).singleElement().satisfies(it -> {
            assertThat(it.organisation()).isEqualTo("Phòng Kinh tế");
            assertThat(it.stateOn(GivenPlans.TODAY)).isEqualTo(PartCall.State.LATE);
            assertThat(it.daysLate(GivenPlans.TODAY)).isEqualTo(2);
        });
        assertThat(kinds(plan)).contains(PartGap.Kind.NOT_HANDED_IN);
        assertThat(change(plan, (id, seen) -> compile.handIn(id, seen, part.component(), "Hội Nông dân xã", "Giấy gửi ngày 2/11")))
                .isEqualTo(new Refused("plans.refusal.not_asked_for"));
        assertThat(handIn(plan)).isEqualTo(new Refused("plans.refusal.part_unfinished"));
        plans.done(add(plan, GivenParts.training(2025)));
        plans.done(handIn(plan));
        assertThat(kinds(plan)).doesNotContain(PartGap.Kind.NOT_HANDED_IN);

        assertThat(giveBack(plan, " ")).isEqualTo(new Refused("plans.refusal.no_words_to_give_back"));
        plans.done(giveBack(plan, "Thiếu số hộ tham gia"));
        assertThat(kinds(plan)).contains(PartGap.Kind.NOT_HANDED_IN);
        assertThat(shown(plan).calls().getFirst().givenBack()).isEqualTo("Thiếu số hộ tham gia");
    }

    private PlanOutcome handIn(PlanId plan) {
        return change(plan, (id, seen) -> compile.handIn(id, seen, GivenParts.LIVELIHOODS, "Phòng Kinh tế", "Công văn số 12/KT"));
    }

    private PlanOutcome giveBack(PlanId plan, String words) {
        return change(plan, (id, seen) -> compile.giveBack(id, seen, GivenParts.LIVELIHOODS, "Phòng Kinh tế", words));
    }

    @Test
    void whoever_leads_a_part_no_more_is_not_asked_for_it_any_more() {
        var plan = withLivelihoods(2025);
        plans.done(change(plan, (id, seen) -> compile.ask(id, seen, GivenPlans.TODAY)));
        var other = List.of(new Assignment("Trung tâm Dịch vụ", Assignment.Role.LEAD, UnitLevel.COMMUNE, ""));
        plans.done(change(plan, (id, seen) -> keep.write(id, seen, GivenParts.LIVELIHOODS, "Mục tiêu", List.of(), other)));

        assertThat(shown(plan).calls()).isEmpty();
    }

    @Test
    @Requirement("PRJ-06")
    void targets_without_part_and_parts_without_target_are_told_until_they_meet() {
        var plan = withLivelihoods(2025);
        var set = users.as(commune.maker(), () -> targets.open(commune.unit(), 2025));
        keepTarget(set, "IND-08", "200 lao động được kết nối việc làm", "DA4-TDA3");

        assertThat(kinds(plan)).containsExactly(PartGap.Kind.TARGET_WITHOUT_PART, PartGap.Kind.PART_WITHOUT_TARGET);
        plans.done(choose(plan, "DA4-TDA3"));
        keepTarget(set, "IND-09", "2 mô hình được nhân rộng", "DA2");
        assertThat(kinds(plan)).doesNotContain(PartGap.Kind.TARGET_WITHOUT_PART, PartGap.Kind.PART_WITHOUT_TARGET);
        assertThat(users.as(commune.leader(), () -> show.gaps(plan, null))).isNotEmpty();
    }

    private void keepTarget(TargetSetId set, String indicator, String sentence, String component) {
        var draft = new TargetDraft(
                indicator, "Chỉ tiêu", sentence, TargetUnit.PERSONS, null, null, "", null, null, false, 2025,
                Accumulation.LAST_VALUE, "Phòng Kinh tế", component, null);
        assertThat(users.as(commune.maker(), () -> keepTargets.add(set, draft))).isInstanceOf(KeepTargets.Answer.Kept.class);
    }

    @Test
    void the_plan_of_the_next_year_begins_with_the_parts_of_the_last_and_an_adjustment_with_the_same_activities() {
        var last = withLivelihoods(2024);
        var head = GivenPlans.head("Kế hoạch năm 2025", null);
        var next = plans.done(users.as(commune.maker(), () -> start.start(
                commune.unit(), new Years(2025, 2025), head, Beginning.LAST_YEAR)));

        var before = parts(last).getFirst();
        var after = parts(next).getFirst();
        assertThat(after.objective()).isEqualTo(before.objective());
        assertThat(after.activities().getFirst().id()).isNotEqualTo(before.activities().getFirst().id());
        assertThat(after.activities().getFirst().conduct().days().from()).isEqualTo(LocalDate.of(2025, 3, 1));

        plans.sign(commune, last);
        plans.done(plans.number(commune, last, "53/KH-UBND", ""));
        plans.done(users.as(commune.maker(), () -> adjust.adjust(last, new Adjustment("", "", "Bổ sung"))));
        assertThat(parts(last)).containsExactly(before);
    }

    @Test
    void parts_of_last_year_can_be_fetched_later_without_touching_those_that_are_there() {
        withLivelihoods(2024);
        var plan = plans.draft(commune, 2025);
        assertThat(parts(plan)).isEmpty();

        plans.done(change(plan, keep::fromLastYear));
        var fetched = parts(plan);
        plans.done(change(plan, keep::fromLastYear));

        assertThat(fetched).hasSize(1);
        assertThat(parts(plan)).isEqualTo(fetched);
        assertThat(change(plans.draft(commune, 2023), keep::fromLastYear)).isEqualTo(new Refused("plans.refusal.no_parts_last_year"));
    }

    @Test
    @Requirement({"PRJ-04", "PRJ-09"})
    void what_came_of_an_activity_is_reported_after_the_issue_and_adds_up() {
        var plan = plans.draft(commune, 2025);
        plans.done(choose(plan, "DA1"));
        var road = GivenParts.road(2025, "Đường vào khu sản xuất", 60, 40);
        plans.done(change(plan, (id, seen) -> activities.keep(id, seen, GivenParts.INFRASTRUCTURE, road)));
        var report = new ActivityReport(
                State.DONE, LocalDate.of(2025, 5, 2), "400 m đường bê tông", null, null, Document.NONE,
                Map.of(Workers.POOR, new Labour(6, 90)));
        assertThat(report(plan, road.id(), 0, report)).isEqualTo(new Refused("plans.refusal.activity_not_issued"));
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));

        plans.done(report(plan, road.id(), 0, report));
        assertThatThrownBy(() -> report(plan, road.id(), 0, report)).isInstanceOf(Stale.class);
        var tomorrow = new ActivityReport(
                State.RUNNING, GivenPlans.TODAY.plusDays(1), "", null, null, Document.NONE, Map.of());
        assertThat(report(plan, road.id(), 1, tomorrow)).isEqualTo(new Refused("plans.refusal.report.IN_FUTURE"));

        assertThat(shown(plan).gaps()).as("nothing is to be mended any more in what was issued").isEmpty();
        var summary = users.as(commune.leader(), () -> follow.summary(plan, null));
        assertThat(summary.labour().planned()).isEqualTo(new Labour(12, 170));
        assertThat(summary.labour().done()).isEqualTo(new Labour(6, 90));
        assertThat(users.as(commune.leader(), () -> follow.one(plan, road.id())).reports())
                .singleElement().satisfies(it -> assertThat(it.report()).isEqualTo(report));
    }

    /** What the five plans at the root of the requirements carry out, line by line, as their parts and activities. */
    @Test
    @Requirement({"PRJ-02", "PRJ-04", "PRJ-05"})
    void all_parts_and_content_lines_of_the_five_plans_are_opened_as_parts_and_activities() throws IOException {
        var rows = fivePlans();
        var parts = new ArrayList<ProgrammePart>();
        var withoutLead = 0;
        for (var place : rows.stream().map(it -> it.get("plan")).distinct().toList()) {
            commune = plans.commune(units.commune(place));
            var own = rows.stream().filter(it -> it.get("plan").equals(place)).toList();
            var plan = plans.draft(commune, Integer.parseInt(own.getFirst().get("year")));
            for (var row : own) open(plan, row);
            parts.addAll(parts(plan));
            withoutLead += (int) kinds(plan).stream().filter(it -> it == PartGap.Kind.PART_WITHOUT_LEAD).count();
        }

        assertThat(parts).hasSize(38);
        assertThat(parts.stream().flatMap(it -> it.activities().stream())).hasSize(122);
        assertThat(parts.stream().flatMap(it -> it.activities().stream()).filter(it -> it.content() == null)).hasSize(6);
        assertThat(parts.stream().filter(it -> it.leads().isEmpty())).hasSize(withoutLead).hasSize(4);
        assertThat(parts).anySatisfy(it -> assertThat(it.assignments()).extracting(Assignment::level)
                .containsExactly(UnitLevel.DISTRICT, UnitLevel.DISTRICT, UnitLevel.COMMUNE));
    }

    private void open(PlanId plan, CSVRecord row) {
        var component = new ComponentCode(row.get("component"));
        plans.done(choose(plan, component.value()));
        var who = Stream.of(
                        assignments(row, "lead", Assignment.Role.LEAD),
                        assignments(row, "joint", Assignment.Role.JOINT_LEAD),
                        assignments(row, "coordinate", Assignment.Role.COORDINATE))
                .flatMap(it -> it)
                .toList();
        plans.done(change(plan, (id, seen) -> keep.write(id, seen, component, "Mục tiêu của " + component.value(), List.of(), who)));
        for (var content : row.get("contents").split(" ")) {
            var activity = GivenParts.named("Nội dung " + content, content.equals("-") ? null : content);
            plans.done(change(plan, (id, seen) -> activities.keep(id, seen, component, activity)));
        }
    }

    private static Stream<Assignment> assignments(CSVRecord row, String column, Assignment.Role role) {
        return Arrays.stream(row.get(column).split(";")).filter(it -> !it.isEmpty()).map(it -> {
            var level = switch (it.charAt(0)) {
                case 'T' -> UnitLevel.PROVINCE;
                case 'H' -> UnitLevel.DISTRICT;
                default -> UnitLevel.COMMUNE;
            };
            return new Assignment(it.substring(2), role, level, "");
        });
    }

    private static List<CSVRecord> fivePlans() throws IOException {
        try (var in = PartStoryTest.class.getResourceAsStream("/plans/parts_of_five_plans.csv");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }

    /** Our list of them against the tables made from the plans, part by part. */
    @Test
    @Requirement({"PRJ-02", "PRJ-04"})
    void our_list_of_the_five_plans_has_the_parts_and_as_many_lines_as_the_plans_themselves() throws IOException {
        var printed = SharedTable.rows("component_projects.csv");
        var lines = SharedTable.rows("support_contents.csv").stream()
                .collect(Collectors.groupingBy(it -> it.get("doc").replaceAll("\\D", "") + code(it), Collectors.counting()));

        assertThat(fivePlans()).extracting(it -> it.get("year") + it.get("component"))
                .containsExactlyInAnyOrderElementsOf(
                        printed.stream().map(it -> it.get("doc").replaceAll("\\D", "") + code(it)).toList());
        assertThat(fivePlans().stream().collect(Collectors.groupingBy(
                        it -> it.get("year") + it.get("component"), Collectors.summingLong(it -> it.get("contents").split(" ").length))))
                .isEqualTo(lines);
    }

    private static String code(CSVRecord row) {
        var sub = row.get("official_subproject_code");
        return row.get("official_project_code") + (sub.isEmpty() ? "" : "-" + sub);
    }

    private PlanId withLivelihoods(int year) {
        var plan = plans.draft(commune, year);
        var part = GivenParts.livelihoods();
        plans.done(choose(plan, "DA2"));
        plans.done(change(plan, (id, seen) -> keep.write(
                id, seen, part.component(), part.objective(), part.groups(), part.assignments())));
        plans.done(add(plan, GivenParts.training(year)));
        return plan;
    }

    private interface Change {
        PlanOutcome of(VersionId version, int revision);
    }

    private PlanOutcome change(PlanId plan, Change change) {
        var version = plans.newest(commune, plan);
        return users.as(commune.maker(), () -> change.of(version.id(), version.revision()));
    }

    private PlanOutcome choose(PlanId plan, String component) {
        return change(plan, (id, seen) -> keep.choose(id, seen, new ComponentCode(component)));
    }

    private PlanOutcome add(PlanId plan, Activity activity) {
        return change(plan, (id, seen) -> activities.keep(id, seen, GivenParts.LIVELIHOODS, activity));
    }

    private PlanOutcome report(PlanId plan, ActivityId activity, int seen, ActivityReport report) {
        return users.as(commune.maker(), () -> reports.report(plan, activity, seen, report));
    }

    private List<ProgrammePart> parts(PlanId plan) {
        var version = plans.newest(commune, plan).id();
        return users.as(commune.maker(), () -> read.of(version));
    }

    private ShowParts.Shown shown(PlanId plan) {
        return users.as(commune.maker(), () -> show.of(plan, null));
    }

    private List<PartGap.Kind> kinds(PlanId plan) {
        return shown(plan).gaps().stream().map(PartGap::kind).toList();
    }
}
