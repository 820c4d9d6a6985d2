package vn.chungtay.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetFinding;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.model.Verdict.Outcome;
import vn.chungtay.targets.usecase.AssignTargets;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Kept;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Refused;
import vn.chungtay.targets.usecase.PlanQuotas;
import vn.chungtay.targets.usecase.ReportResults;
import vn.chungtay.targets.usecase.ShowTargets;

/** A commune of two villages plans the year 2026; the day of the stories is 21/11/2026. */
@StoryTest
class TargetStoriesTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 31);
    private static final LocalDate EARLIER = LocalDate.of(2024, 12, 31);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private KeepTargets keep;

    @Autowired
    private ShowTargets show;

    @Autowired
    private AssignTargets assign;

    @Autowired
    private ReportResults report;

    @Autowired
    private PlanQuotas quotas;

    private UnitId commune;
    private UnitId upper;
    private UnitId lower;
    private UserId officer;

    @BeforeEach
    void a_commune() {
        commune = units.commune("Bình Yên");
        upper = units.village(commune, "Bản Thượng");
        lower = units.village(commune, "Bản Hạ");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    @Requirement({"TGT-01", "TGT-10", "TGT-12"})
    void a_target_is_kept_with_everything_that_was_said_and_printed_as_it_was_written() {
        var set = open();
        var draft = new TargetDraft(
                "IND-05", "Giảm tỷ lệ hộ nghèo dân tộc thiểu số", "Tỷ lệ hộ nghèo dân tộc thiểu số giảm từ 2 - 3%/năm",
                TargetUnit.PERCENTAGE_POINTS_A_YEAR, null, null, "hộ dân tộc thiểu số ở xã đặc biệt khó khăn",
                new Base(2025, 40, 120L), null, true, 2026, Accumulation.SUM_OF_YEARS, "Phòng Dân tộc", "DA1", null);
        var id = kept(set, draft);

        var target = line(set, id).target();
        assertThat(target.sentence().text()).isEqualTo(draft.sentence());
        assertThat(target.base()).isEqualTo(draft.base());
        assertThat(target.population()).isEqualTo(draft.population());
        assertThat(target.conditional()).isTrue();
        assertThat(target.lead()).isEqualTo("Phòng Dân tộc");
        assertThat(promised(set)).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo(draft.sentence());
            assertThat(it.number()).isEqualTo("từ 2 - 3%/năm");
            assertThat(it.findings()).isZero();
        });
    }

    @Test
    @Requirement({"TGT-19", "IND-01", "IND-02", "IND-03", "IND-04"})
    void results_come_from_the_register_where_it_counts_them() {
        households.in(upper).poor(EARLIER, Set.of()).stored();
        households.in(upper).poor(EARLIER, Set.of()).classed(PovertyClass.NOT_POOR, SUMMER, Set.of()).stored();
        households.in(lower).nearPoor(EARLIER, Set.of()).classed(PovertyClass.NOT_POOR, SUMMER, Set.of()).stored();
        for (int i = 0; i < 7; i++) households.in(lower).stored();
        var set = open();
        var all = kept(set, draft("IND-01", "Giảm 20% tỷ lệ nghèo đa chiều", TargetUnit.PERCENTAGE_POINTS));
        var poor = kept(set, draft("IND-02", "giảm trên 10% tỷ lệ hộ nghèo", TargetUnit.PERCENTAGE_POINTS));
        var near = kept(set, draft("IND-03", "giảm ít nhất 12% tỷ lệ hộ cận nghèo", TargetUnit.PERCENTAGE_POINTS));
        var fewer = kept(set, draft("IND-04", "giảm 1/2 số hộ nghèo, hộ cận nghèo so với đầu năm", TargetUnit.FRACTION_OF_HOUSEHOLDS));

        assertThat(line(set, all).result().value()).isEqualByComparingTo("20.00");
        assertThat(line(set, all).verdict().outcome()).isEqualTo(Outcome.REACHED);
        assertThat(line(set, poor).result().value()).isEqualByComparingTo("10.00");
        assertThat(line(set, poor).verdict().outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(line(set, near).verdict().outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(line(set, fewer).base()).isEqualTo(new Base(2025, 3, 10L));
        assertThat(line(set, fewer).verdict().outcome()).isEqualTo(Outcome.REACHED);
        assertThat(line(set, fewer).list()).contains("unit=" + commune.value(), "class=BOTH");
    }

    @Test
    @Requirement({"IND-19", "IND-20"})
    void water_and_latrines_are_counted_among_the_poor_and_near_poor() {
        households.in(upper).poor(EARLIER, Set.of(9)).stored();
        households.in(upper).poor(EARLIER, Set.of(10)).stored();
        households.in(upper).nearPoor(EARLIER, Set.of()).stored();
        households.in(upper).stored();
        var set = open();
        var water = kept(set, draft("IND-19", "60% trở lên hộ nghèo, hộ cận nghèo sử dụng nước hợp vệ sinh", TargetUnit.PERCENT));

        assertThat(line(set, water).result()).isEqualTo(Result.rate(2, 3));
        assertThat(line(set, water).verdict().outcome()).isEqualTo(Outcome.EXCEEDED);
    }

    @Test
    @Requirement({"TGT-09", "TGT-05"})
    void a_part_above_its_whole_is_refused_and_a_wrong_sum_is_told() {
        var set = open();
        var trained = kept(set, draft("IND-15", "qua đào tạo đạt 65%", TargetUnit.PERCENT));
        var tooMuch = part("IND-16", "có bằng cấp chứng chỉ đạt 65,01%", TargetUnit.PERCENT, trained, Target.Relation.AMONG);
        var fits = part("IND-16", "có bằng cấp chứng chỉ đạt từ 29,62% trở lên", TargetUnit.PERCENT, trained, Target.Relation.AMONG);

        assertThat(as(() -> keep.add(set, tooMuch)))
                .isEqualTo(new Refused(new TargetRefusal.PartAboveWhole("đạt 65,01%", "đạt 65%")));
        assertThat(as(() -> keep.add(set, fits))).isInstanceOf(Kept.class);
        assertThat(as(() -> keep.change(trained, 1, draft("IND-15", "qua đào tạo đạt 29%", TargetUnit.PERCENT))))
                .isInstanceOf(Refused.class);

        var whole = kept(set, draft("IND-01", "giảm 4,53% tỷ lệ nghèo đa chiều", TargetUnit.PERCENTAGE_POINTS));
        kept(set, part("IND-02", "giảm 3,58% hộ nghèo", TargetUnit.PERCENTAGE_POINTS, whole, Target.Relation.PART_OF_SUM));
        kept(set, part("IND-03", "giảm 0,94% hộ cận nghèo", TargetUnit.PERCENTAGE_POINTS, whole, Target.Relation.PART_OF_SUM));
        assertThat(kinds(set, whole)).contains(TargetFinding.Kind.SUM_DIFFERS);
    }

    @Test
    @Requirement({"TGT-20", "TGT-21"})
    void a_target_without_lead_component_or_one_meaning_is_a_finding_and_so_is_one_beyond_its_period() {
        var set = open();
        var double_ = kept(set, draft("IND-02", "giảm trên 1,14% trở lên", TargetUnit.PERCENTAGE_POINTS));
        kept(set, until(2030, "IND-19", "90% hộ sử dụng nước hợp vệ sinh"));
        var beyond = kept(set, draft("IND-19", "94% hộ sử dụng nước hợp vệ sinh", TargetUnit.PERCENT));
        var bare = new TargetDraft(
                "IND-08", "Cán bộ", "100% cán bộ được tập huấn", TargetUnit.PERCENT, null, null, "", null, null, false,
                2026, Accumulation.LAST_VALUE, " ", "", null);

        assertThat(kinds(set, double_)).containsExactly(TargetFinding.Kind.DOUBLE_MEANING);
        assertThat(kinds(set, beyond)).containsExactly(TargetFinding.Kind.BEYOND_PERIOD);
        assertThat(kinds(set, kept(set, bare))).containsExactly(TargetFinding.Kind.NO_LEAD, TargetFinding.Kind.NO_COMPONENT);
    }

    @Test
    @Requirement("TGT-20")
    void houses_of_the_years_add_up_against_the_target_of_the_period() {
        var before = as(() -> keep.open(commune, 2025));
        var built = as(() -> keep.add(before, draft("IND-18", "220 hộ", TargetUnit.HOUSEHOLDS, 2025)));
        as(() -> report.report(((Kept) built).id(), commune, told(START, Result.count(54))));
        var set = open();
        var now = kept(set, draft("IND-18", "164 hộ", TargetUnit.HOUSEHOLDS));
        var period = kept(set, until(2030, "IND-18", "250 hộ"));
        as(() -> report.report(now, commune, told(SUMMER, Result.count(196))));

        assertThat(line(set, period).result().value()).isEqualByComparingTo("250");
        assertThat(line(set, period).verdict().outcome()).isEqualTo(Outcome.REACHED);
        assertThat(as(() -> show.yearBefore(set)).get(now).result()).hasValue(Result.count(54));
        assertThat(as(() -> show.yearBefore(set)).get(now).plan().orElseThrow().phrase()).isEqualTo("220");
    }

    @Test
    @Requirement("TGT-25")
    void a_result_is_checked_and_confirmed_by_somebody_else_and_a_bare_rate_is_unverified() {
        var set = open();
        var school = kept(set, draft("IND-14", "đi học đúng độ tuổi trên 97%", TargetUnit.PERCENT));
        as(() -> report.report(school, commune, told(SUMMER, Result.told(new BigDecimal("97.5")))));
        assertThat(line(set, school).unverified()).isTrue();

        as(() -> report.report(school, commune, told(SUMMER, Result.rate(97, 100))));
        var counted = as(() -> report.of(school, commune)).getFirst();
        assertThat(line(set, school).unverified()).isFalse();
        assertThat(line(set, school).verdict().outcome()).isEqualTo(Outcome.NOT_REACHED);

        var leader = users.user(Role.COMMUNE_LEADER, commune);
        assertThat(as(() -> report.check(counted.id()))).contains(new TargetRefusal.OwnResult());
        assertThat(users.as(leader, () -> report.confirm(counted.id()))).contains(new TargetRefusal.NotChecked());
        assertThat(users.as(leader, () -> report.check(counted.id()))).isEmpty();
        assertThat(users.as(leader, () -> report.confirm(counted.id()))).isEmpty();
        assertThat(line(set, school).told().state()).isEqualTo(ReportedResult.State.CONFIRMED);
    }

    @Test
    void more_than_all_and_a_day_of_another_year_are_refused() {
        var set = open();
        var school = kept(set, draft("IND-14", "đạt 90%", TargetUnit.PERCENT));

        assertThat(as(() -> report.report(school, commune, told(SUMMER, Result.rate(101, 100)))))
                .contains(new TargetRefusal.MoreThanAll("101", "100"));
        assertThat(as(() -> report.report(school, commune, told(START, Result.rate(1, 100)))))
                .contains(new TargetRefusal.DayOutOfYear("31/12/2025", "2026"));
    }

    @Test
    @Requirement("TGT-22")
    void a_unit_below_sees_its_own_number_and_how_far_it_is() {
        var province = units.province("Thái Nguyên");
        var ward = units.unit(province, "Phú Bình", vn.chungtay.geography.UnitKind.XA, vn.chungtay.shared.DateRange.ALWAYS);
        var planner = users.user(Role.PROVINCE_OFFICER, province);
        var below = users.user(Role.COMMUNE_OFFICER, ward);
        var set = users.as(planner, () -> keep.open(province, 2026));
        var houses = ((Kept) users.as(planner, () -> keep.add(set, draft("IND-18", "ít nhất 164 hộ", TargetUnit.HOUSEHOLDS)))).id();

        assertThat(users.as(planner, () -> assign.assign(houses, Map.of(ward, "chừng 12")))).contains(new TargetRefusal.NotANumber("Phú Bình", "chừng 12"));
        assertThat(users.as(planner, () -> assign.assign(houses, Map.of(ward, "12")))).isEmpty();
        users.as(below, () -> report.report(houses, ward, told(SUMMER, Result.count(12))));

        assertThat(users.as(below, () -> show.fromAbove(ward, 2026))).singleElement().satisfies(it -> {
            assertThat(it.received().low().text()).isEqualTo("12");
            assertThat(it.verdict().outcome()).isEqualTo(Outcome.REACHED);
        });
        assertThat(users.as(planner, () -> assign.below(houses))).singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualTo("12"));
        assertThatThrownBy(() -> users.as(below, () -> keep.add(set, draft("IND-18", "1 hộ", TargetUnit.HOUSEHOLDS))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoever_changes_a_target_that_somebody_else_has_changed_is_told() {
        var set = open();
        var id = kept(set, draft("IND-18", "164 hộ", TargetUnit.HOUSEHOLDS));
        as(() -> keep.change(id, 1, draft("IND-18", "170 hộ", TargetUnit.HOUSEHOLDS)));

        assertThatThrownBy(() -> as(() -> keep.change(id, 1, draft("IND-18", "180 hộ", TargetUnit.HOUSEHOLDS))))
                .isInstanceOf(Stale.class);
        assertThat(line(set, id).target().phrase()).isEqualTo("170");
    }

    @Test
    @Requirement({"TGT-14", "TGT-15", "TGT-16"})
    void quotas_are_proposed_from_the_register_edited_locked_and_shared_out_again() {
        for (int i = 0; i < 6; i++) households.in(upper).poor(EARLIER, Set.of()).stored();
        for (int i = 0; i < 3; i++) households.in(lower).poor(EARLIER, Set.of()).stored();
        for (int i = 0; i < 3; i++) households.in(lower).stored();
        var set = open();

        assertThat(as(() -> quotas.compare(set, PovertyClass.POOR, 3)).get(QuotaMethod.EQUAL_SHARE).quotas().exits()).isEqualTo(3);
        assertThat(as(() -> quotas.propose(set, PovertyClass.POOR, START, 3, QuotaMethod.EQUAL_SHARE, 0))).isEmpty();
        assertThat(exits(set)).containsEntry(upper, 2L).containsEntry(lower, 1L);

        assertThat(as(() -> quotas.edit(set, PovertyClass.POOR, 1, Map.of(lower, "4"), List.of(), null)))
                .contains(new TargetRefusal.MoreThanThereAre("Bản Hạ", "4", "3"));
        assertThat(as(() -> quotas.edit(set, PovertyClass.POOR, 1, Map.of(lower, "3"), List.of(lower), QuotaMethod.EQUAL_SHARE))).isEmpty();
        assertThat(exits(set)).containsEntry(upper, 0L).containsEntry(lower, 3L);
        assertThatThrownBy(() -> as(() -> quotas.edit(set, PovertyClass.POOR, 1, Map.of(), List.of(), null))).isInstanceOf(Stale.class);

        var kept = as(() -> quotas.sheet(set, PovertyClass.POOR));
        assertThat(kept.quotas().total().remaining()).isEqualTo(6);
        assertThat(kept.quotas().total().points().orElseThrow().value()).isEqualByComparingTo("25.00");
        assertThat(as(() -> show.quotas(set))).extracting(UnitQuota::remaining).containsExactlyInAnyOrder(6L, 0L);
        assertThat(as(() -> quotas.fromAbove(commune, 2026))).isEmpty();
        var head = users.user(Role.VILLAGE_HEAD, lower);
        assertThat(users.as(head, () -> quotas.fromAbove(lower, 2026))).extracting(UnitQuota::exits).containsExactly(3L);
    }

    @Test
    void where_there_is_nobody_poor_there_is_nothing_to_share_out() {
        households.in(upper).stored();

        assertThat(as(() -> quotas.propose(open(), PovertyClass.POOR, START, 3, QuotaMethod.EQUAL_SHARE, 0)))
                .contains(new TargetRefusal.NothingToShare("Bình Yên", "31/12/2025"));
    }

    private Map<UnitId, Long> exits(TargetSetId set) {
        return as(() -> quotas.sheet(set, PovertyClass.POOR)).places().stream()
                .collect(java.util.stream.Collectors.toMap(QuotaSheet.Place::unit, it -> it.row().exits()));
    }

    private TargetSetId open() {
        return as(() -> keep.open(commune, 2026));
    }

    private TargetId kept(TargetSetId set, TargetDraft draft) {
        return ((Kept) as(() -> keep.add(set, draft))).id();
    }

    private ShowTargets.Line line(TargetSetId set, TargetId id) {
        return as(() -> show.show(set)).lines().stream().filter(it -> it.target().id().equals(id)).findFirst().orElseThrow();
    }

    private List<TargetFinding.Kind> kinds(TargetSetId set, TargetId id) {
        return line(set, id).findings().stream().map(TargetFinding::kind).toList();
    }

    private List<PromisedTarget> promised(TargetSetId set) {
        return as(() -> show.promised(set));
    }

    private <T> T as(java.util.concurrent.Callable<T> work) {
        return users.as(officer, work);
    }

    private static TargetDraft draft(String indicator, String sentence, TargetUnit unit) {
        return draft(indicator, sentence, unit, 2026);
    }

    private static TargetDraft draft(String indicator, String sentence, TargetUnit unit, int year) {
        return drafted(indicator, sentence, unit, null, year);
    }

    private static TargetDraft until(int year, String indicator, String sentence) {
        return drafted(indicator, sentence, sentence.contains("%") ? TargetUnit.PERCENT : TargetUnit.HOUSEHOLDS, null, year);
    }

    private static TargetDraft part(String indicator, String sentence, TargetUnit unit, TargetId whole, Target.Relation relation) {
        return drafted(indicator, sentence, unit, new Target.Link(whole, relation), 2026);
    }

    private static TargetDraft drafted(String indicator, String sentence, TargetUnit unit, Target.Link link, int year) {
        var sum = indicator.equals("IND-18") ? Accumulation.SUM_OF_YEARS : Accumulation.LAST_VALUE;
        return new TargetDraft(
                indicator, "Chỉ tiêu", sentence, unit, null, null, "", null, link, false, year, sum, "Phòng LĐ-TBXH", "DA1", null);
    }

    private static ReportedResult told(LocalDate day, Result result) {
        return new ReportedResult(UUID.randomUUID(), day, result, "Báo cáo", "danh sách", "ds.xlsx", "", null, null);
    }
}
