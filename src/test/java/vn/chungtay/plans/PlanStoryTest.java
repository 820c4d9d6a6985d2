package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.plans.GivenPlans.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.approvals.DossierState;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveRefusal;
import vn.chungtay.approvals.MoveResult.Refused;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.LowerState;
import vn.chungtay.plans.model.PlanComparison.Change;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.AdjustPlan;
import vn.chungtay.plans.usecase.EditPlan;
import vn.chungtay.plans.usecase.IssuePlan.Numbering;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ComparePlans;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.plans.usecase.TrackLowerPlans;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.shared.DateRange;

/** A plan from its first line to its number, its adjustment, and the plans that follow below it. */
@StoryTest
class PlanStoryTest {

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private StartPlan start;

    @Autowired
    private EditPlan edit;

    @Autowired
    private AdjustPlan adjust;

    @Autowired
    private ReadPlans read;

    @Autowired
    private ComparePlans compare;

    @Autowired
    private TrackLowerPlans track;

    @Autowired
    private JdbcClient jdbc;

    private Agency commune;

    @BeforeEach
    void a_commune_with_those_who_take_the_steps() {
        commune = plans.commune(units.commune("Xã Thử"));
    }

    @Test
    @Requirement("PLN-08")
    void a_draft_has_neither_number_nor_date_and_gets_them_from_the_archive_after_the_signature() {
        var plan = plans.draft(commune, 2026);
        assertThat(plans.seenBy(commune.maker(), plan).state()).isEqualTo(PlanState.DRAFT);
        assertThat(plans.newest(commune, plan).issue()).isEmpty();
        assertThat(plans.number(commune, plan, "53/KH-UBND", "")).isEqualTo(new PlanOutcome.Refused("plans.refusal.not_signed"));

        plans.sign(commune, plan);
        assertThat(plans.seenBy(commune.maker(), plan).state()).isEqualTo(PlanState.SIGNED);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));

        assertThat(plans.seenBy(commune.maker(), plan).state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(plans.newest(commune, plan).issue()).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo("53/KH-UBND");
            assertThat(it.signedOn()).isEqualTo(TODAY);
        });
        assertThat(plans.standing(commune, plan).state()).isEqualTo(DossierState.APPROVED);
    }

    @Test
    void the_step_of_the_archive_is_not_done_without_a_number() {
        var plan = plans.draft(commune, 2026);
        plans.sign(commune, plan);

        assertThat(plans.move(commune.archive(), commune, plan, new Move.Done("")))
                .isEqualTo(new Refused(new MoveRefusal.Objection("plans.objection.number_first")));
    }

    @Test
    void whoever_wrote_a_line_of_it_does_not_number_it_and_no_number_stays_behind() {
        var plan = plans.draft(commune, 2026);
        users.grant(commune.maker(), Role.ARCHIVIST, commune.unit(), DateRange.startingOn(LocalDate.of(2026, 1, 1)));
        plans.sign(commune, plan);

        assertThat(plans.numberBy(commune.maker(), commune, plan, new Numbering("1/KH-UBND", TODAY, TODAY, "")))
                .isEqualTo(new PlanOutcome.Refused("approvals.refusal.own_work"));
        assertThat(plans.newest(commune, plan).issue()).isEmpty();
    }

    @Test
    void a_colleague_who_changed_it_does_not_check_it() {
        var plan = plans.draft(commune, 2026);
        var version = plans.newest(commune, plan);
        plans.done(users.as(commune.checker(), () -> edit.part(
                version.id(), version.revision(), TextPart.RECIPIENT, List.of(List.of("Như trên")))));
        plans.move(commune.maker(), commune, plan, new Move.Done(""));

        assertThat(plans.move(commune.checker(), commune, plan, new Move.Done("")))
                .isEqualTo(new Refused(new MoveRefusal.OwnWork()));
    }

    @ParameterizedTest
    @CsvSource({
        "53KH-UBND, 2026-11-21, 2026-11-21, plans.refusal.bad_number",
        "53/KH-UBND, 2026-11-22, 2026-11-22, plans.refusal.signed_in_future",
        "53/KH-UBND, 2026-11-20, 2026-11-21, plans.refusal.signed_before_made",
        "53/KH-UBND, 2026-11-21, 2026-11-20, plans.refusal.in_force_before_signed"
    })
    void a_number_or_date_that_cannot_be_is_refused(String number, LocalDate signed, LocalDate inForce, String why) {
        var plan = plans.draft(commune, 2026);
        plans.sign(commune, plan);

        assertThat(plans.numberBy(commune.archive(), commune, plan, new Numbering(number, signed, inForce, "")))
                .isEqualTo(new PlanOutcome.Refused(why));
    }

    @Test
    void a_number_is_given_once_in_a_year() {
        plans.issued(commune, 2026, "53/KH-UBND", null);
        var next = plans.draft(commune, 2027);
        plans.sign(commune, next);

        assertThat(plans.number(commune, next, "53/KH-UBND", "")).isEqualTo(new PlanOutcome.Refused("plans.refusal.number_taken"));
    }

    @Test
    void a_plan_with_an_open_error_is_issued_only_with_a_reason_that_stays_beside_its_number() {
        var plan = plans.draft(commune, 2026);
        plans.write(commune, plan, TextPart.SECTION, List.of(List.of("KINH PHÍ",
                "Tổng kinh phí 500 triệu đồng, gồm:\nDự án 1\t200 triệu đồng\nDự án 2\t250 triệu đồng\nTổng cộng\t500 triệu đồng")));
        plans.write(commune, plan, TextPart.BASIS, List.of(List.of(
                "Căn cứ Nghị quyết 38/2023/NĐ-CP ngày 24 tháng 6 năm 2023 của Chính phủ;")));
        plans.sign(commune, plan);

        assertThat(plans.number(commune, plan, "53/KH-UBND", " ")).isInstanceOfSatisfying(
                PlanOutcome.ErrorsOpen.class, it -> assertThat(it.errors()).isPositive());
        assertThat(plans.newest(commune, plan).issue()).isEmpty();

        plans.done(plans.number(commune, plan, "53/KH-UBND", "HĐND đã thông qua số này"));
        assertThat(plans.newest(commune, plan).issue()).hasValueSatisfying(it -> {
            assertThat(it.errors()).isPositive();
            assertThat(it.reason()).isEqualTo("HĐND đã thông qua số này");
        });
    }

    @Test
    void what_was_sent_off_is_not_changed_until_it_comes_back() {
        var plan = plans.draft(commune, 2026);
        plans.move(commune.maker(), commune, plan, new Move.Done(""));
        var sent = plans.newest(commune, plan);
        var line = List.of(List.of("Phòng Kinh tế"));
        assertThat(users.as(commune.maker(), () -> edit.part(sent.id(), sent.revision(), TextPart.RECIPIENT, line)))
                .isEqualTo(new PlanOutcome.Refused("plans.refusal.sent_off"));

        plans.move(commune.checker(), commune, plan, new Move.Returned(1, "Thiếu nơi nhận"));
        assertThat(plans.seenBy(commune.maker(), plan).state()).isEqualTo(PlanState.RETURNED);
        plans.write(commune, plan, TextPart.RECIPIENT, line);
    }

    @Test
    void of_two_officers_who_write_at_once_the_second_is_told() {
        var plan = plans.draft(commune, 2026);
        var seen = plans.newest(commune, plan);
        plans.write(commune, plan, TextPart.RECIPIENT, List.of(List.of("Một")));

        assertThatThrownBy(() -> users.as(commune.checker(), () -> edit.part(
                        seen.id(), seen.revision(), TextPart.RECIPIENT, List.of(List.of("Hai")))))
                .isInstanceOf(Stale.class);
        assertThat(plans.seenBy(commune.maker(), plan).text().lines(TextPart.RECIPIENT)).containsExactly(List.of("Một"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update plans.version set title = 'Khác' where id = :issued | sent off is not changed
            update plans.version set state = 'DRAFT' where id = :issued | does not go from ISSUED to DRAFT
            update plans.version set state = 'ISSUED' where id = :draft | is issued by number and date
            update plans.version set made_by = gen_random_uuid() where id = :draft | a version stays what it is
            delete from plans.text_line where version_id = :issued | sent off is not changed
            update plans.issue set number = '1/X' where version_id = :issued | permission denied
            delete from plans.version where id = :draft | permission denied
            """)
    void the_database_itself_keeps_what_was_issued_and_issues_nothing_without_signature(String sql, String why) {
        var issued = plans.newest(commune, plans.issued(commune, 2026, "53/KH-UBND", null)).id();
        var draft = plans.newest(commune, plans.draft(commune, 2027)).id();

        assertThatThrownBy(() -> jdbc.sql(sql).param("issued", issued.value()).param("draft", draft.value()).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(why);
    }

    @Test
    void the_database_itself_refuses_a_number_of_the_maker_and_one_before_the_signature() {
        var draft = plans.newest(commune, plans.draft(commune, 2026)).id();
        var signed = plans.draft(commune, 2027);
        plans.sign(commune, signed);

        assertThatThrownBy(() -> number(draft, commune.archive())).hasMessageContaining("only a signed version gets a number");
        assertThatThrownBy(() -> number(plans.newest(commune, signed).id(), commune.maker()))
                .hasMessageContaining("check$issue_by_another_person");
    }

    private void number(VersionId version, UserId by) {
        jdbc.sql("""
                insert into plans.issue (version_id, made_by, origin, number, signed_on, in_force_from, errors,
                    issued_by, issued_at)
                values (:id, :maker, 'MADE', '1/KH-UBND', date '2026-11-21', date '2026-11-21', 0, :by, now())
                """)
                .param("id", version.value())
                .param("maker", commune.maker().value())
                .param("by", by.value())
                .update();
    }

    @Test
    @Requirement({"PLN-09", "LEG-08"})
    void an_adjustment_is_a_new_version_with_its_resolution_that_shows_what_changed_and_replaces_the_first() {
        var plan = plans.issued(commune, 2026, "53/KH-UBND", null);
        var why = new Adjustment("Nghị quyết số 28/NQ-HĐND ngày 15/9/2026", "Quyết định số 490/QĐ-UBND ngày 16/9/2026",
                "Bổ sung dự toán");
        assertThat(users.as(commune.maker(), () -> adjust.adjust(plan, new Adjustment("", "", ""))))
                .isEqualTo(new PlanOutcome.Refused("plans.refusal.no_adjustment_reason"));
        plans.done(users.as(commune.maker(), () -> adjust.adjust(plan, why)));
        assertThat(users.as(commune.maker(), () -> adjust.adjust(plan, why)))
                .isEqualTo(new PlanOutcome.Refused("plans.refusal.open_version"));

        plans.write(commune, plan, TextPart.REPORT, List.of(List.of("Các xóm", "UBND xã", "Phòng Kinh tế", "trước ngày 20 hằng tháng")));
        plans.sign(commune, plan);
        assertThat(users.as(commune.maker(), () -> read.one(plan, 1)).state()).isEqualTo(PlanState.IN_FORCE);
        plans.done(plans.number(commune, plan, "60/KH-UBND", ""));

        assertThat(users.as(commune.maker(), () -> read.one(plan, 1)).state()).isEqualTo(PlanState.REPLACED);
        assertThat(plans.newest(commune, plan).adjustmentNumber()).isOne();
        assertThat(plans.newest(commune, plan).adjustment()).isEqualTo(why);
        assertThat(users.as(commune.maker(), () -> compare.compare(plan, 1, plan, 2)).rows())
                .filteredOn(it -> it.change() != Change.SAME)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.part()).isEqualTo("REPORT");
                    assertThat(it.change()).isEqualTo(Change.ADDED);
                    assertThat(it.after()).contains("trước ngày 20 hằng tháng");
                });
    }

    @Test
    @Requirement("PLN-02")
    void the_text_of_last_year_begins_the_next_plan_whole_or_part_by_part() {
        var last = plans.draft(commune, 2026);
        plans.write(commune, last, TextPart.SECTION, List.of(List.of("MỤC ĐÍCH", "Lời của năm trước")));
        var head = GivenPlans.head("Kế hoạch năm 2027", null);
        var next = plans.done(users.as(commune.maker(), () -> start.start(
                commune.unit(), new Years(2027, 2027), head, Beginning.LAST_YEAR)));

        assertThat(plans.seenBy(commune.maker(), next).text().lines(TextPart.SECTION))
                .containsExactly(List.of("MỤC ĐÍCH", "Lời của năm trước"));
        assertThat(users.as(commune.maker(), () -> read.lastYear(next, TextPart.SECTION))).hasSize(1);
        assertThat(users.as(commune.maker(), () -> start.start(
                        commune.unit(), new Years(2030, 2030), head, Beginning.LAST_YEAR)))
                .isEqualTo(new PlanOutcome.Refused("plans.refusal.no_last_year"));
    }

    @Test
    @Requirement("PLN-05")
    void on_issue_every_unit_directly_below_gets_the_task_and_the_list_tells_who_has_come_how_far() {
        var province = plans.province(units.province("Tỉnh Thử"));
        var first = plans.commune(units.unit(province.unit(), "An Một", UnitKind.XA, DateRange.ALWAYS));
        var second = plans.commune(units.unit(province.unit(), "Bình Hai", UnitKind.XA, DateRange.ALWAYS));
        var third = plans.commune(units.unit(province.unit(), "Chi Ba", UnitKind.XA, DateRange.ALWAYS));
        units.unit(province.unit(), "Cũ Bốn", UnitKind.XA, DateRange.until(LocalDate.of(2025, 6, 30)));
        var due = LocalDate.of(2026, 11, 18);
        plans.issued(first, 2026, "5/KH-UBND", null);
        var above = plans.issued(province, 2026, "85/KH-UBND", due);
        plans.draft(second, 2026);

        var list = users.as(province.maker(), () -> track.of(above));

        assertThat(list.rows()).extracting(TrackLowerPlans.Row::place).containsExactly("An Một", "Bình Hai", "Chi Ba");
        assertThat(list.rows()).extracting(TrackLowerPlans.Row::state)
                .containsExactly(LowerState.ISSUED, LowerState.DRAFT, LowerState.NONE);
        assertThat(list.rows()).extracting(TrackLowerPlans.Row::late).containsExactly(3L, 3L, 3L);
        assertThat(list.issued()).isOne();
        assertThatThrownBy(() -> users.as(third.maker(), () -> track.of(above))).isInstanceOf(Forbidden.class);
    }

    @Test
    @Requirement("LEG-04")
    void a_yearly_plan_leads_to_its_period_and_to_the_plans_above_it_and_a_period_holds_its_years() {
        var provinceUnit = units.province("Tỉnh Thử");
        var province = plans.province(provinceUnit);
        var below = plans.commune(units.unit(provinceUnit, "An Một", UnitKind.XA, DateRange.ALWAYS));
        var upperPeriod = paper(province, new Years(2022, 2025), "101/KH-UBND", LocalDate.of(2022, 6, 30));
        var upperYear = paper(province, new Years(2024, 2024), "85/KH-UBND", LocalDate.of(2024, 3, 29));
        var ownPeriod = paper(below, new Years(2021, 2025), "148/KH-UBND", LocalDate.of(2022, 7, 1));
        var year = paper(below, new Years(2024, 2024), "144/KH-UBND", LocalDate.of(2024, 5, 23),
                List.of(
                        List.of("OWN_PERIOD", "148/KH-UBND", "01/7/2022", "Kế hoạch giai đoạn"),
                        List.of("UPPER_PERIOD", "101/KH-UBND", "30/6/2022", "Kế hoạch của tỉnh"),
                        List.of("UPPER_YEAR", "85/KH-UBND", "29/3/2024", "Kế hoạch năm của tỉnh"),
                        List.of("NATIONAL", "90/QĐ-TTg", "18/01/2022", "Chương trình mục tiêu quốc gia")));

        var seen = plans.seenBy(below.maker(), year);

        assertThat(seen.cited()).containsOnly(Map.entry(0, ownPeriod), Map.entry(1, upperPeriod), Map.entry(2, upperYear));
        assertThat(seen.period()).contains(ownPeriod);
        assertThat(plans.seenBy(below.maker(), ownPeriod).years()).singleElement().satisfies(it -> assertThat(it.plan()).isEqualTo(year));
    }

    private PlanId paper(Agency agency, Years years, String number, LocalDate signed) {
        return paper(agency, years, number, signed, List.of());
    }

    private PlanId paper(Agency agency, Years years, String number, LocalDate signed, List<List<String>> parents) {
        var head = GivenPlans.head("Kế hoạch " + years, null);
        var plan = plans.done(users.as(agency.maker(), () -> start.start(agency.unit(), years, head, Beginning.PAPER)));
        if (!parents.isEmpty()) plans.write(agency, plan, TextPart.PARENT, parents);
        return plans.done(plans.numberBy(agency.maker(), agency, plan, new Numbering(number, signed, signed, "")));
    }

    @Test
    void a_draft_is_its_units_own_and_an_issued_plan_is_everybodys() {
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));
        var front = users.user(Role.OBSERVER, commune.unit());
        var plan = plans.draft(commune, 2026);
        assertThatThrownBy(() -> plans.seenBy(stranger, plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.seenBy(front, plan)).isInstanceOf(NotFound.class);

        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));

        assertThat(plans.seenBy(stranger, plan).mayWrite()).isFalse();
        assertThat(plans.seenBy(front, plan).version().issue()).isPresent();
    }

    @Test
    void the_plan_of_a_commune_is_written_in_the_commune_although_the_right_of_the_province_covers_it() {
        var provinceUnit = units.province("Tỉnh Thử");
        var province = plans.province(provinceUnit);
        var below = units.unit(provinceUnit, "An Một", UnitKind.XA, DateRange.ALWAYS);
        var head = GivenPlans.head("Kế hoạch", null);

        assertThatThrownBy(() -> users.as(province.maker(), () -> start.start(
                        below, new Years(2026, 2026), head, Beginning.TEMPLATE)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_unit_has_one_plan_for_a_year() {
        plans.draft(commune, 2026);

        assertThat(users.as(commune.checker(), () -> start.start(
                        commune.unit(), new Years(2026, 2026), GivenPlans.head("Nữa", null), Beginning.TEMPLATE)))
                .isEqualTo(new PlanOutcome.Refused("plans.refusal.year_taken"));
    }
}
