package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.FieldReport.Kind;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.plans.store.FieldReportStore;
import vn.chungtay.platform.Caller;

/** The second wall around reports whose units went into others: rows are asked for directly, without any use case before them. */
@StoryTest
@Requirement("SEC-04")
class ReportsOfReorganisedUnitsTest {

    private static final LocalDate MERGED_ON = LocalDate.of(2026, 3, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private UnitRegister register;

    @Autowired
    private FieldReportStore reports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId province;
    private UnitId one;
    private UnitId two;
    private UnitId elsewhere;
    private PlanId plan;

    @BeforeEach
    void two_communes_that_reported_and_one_beside_them() {
        province = units.province("Tỉnh Thử");
        one = units.commune(province, "Xã Một");
        two = units.commune(province, "Xã Hai");
        elsewhere = units.commune(province, "Xã Bên");
        plan = plans.draft(plans.commune(elsewhere), 2026);
        reportFrom(one);
        reportFrom(two);
    }

    @Test
    void the_officer_of_the_merged_commune_sees_those_of_its_parts_and_another_does_not() {
        assertThat(seenIn(one)).as("each its own, before").isOne();
        var merged = carriedOut(new UnitAct.Merger(List.of(one, two), province, named("Xã Chung")));

        assertThat(seenIn(merged)).isEqualTo(2);
        assertThat(linesSeenIn(merged)).isEqualTo(2);
        assertThat(seenIn(elsewhere)).isZero();
        assertThat(linesSeenIn(elsewhere)).isZero();
        assertThat(seenIn(province)).isEqualTo(2);
        assertThat(seenBy(Caller.NOBODY)).isZero();
    }

    @Test
    void an_area_that_is_no_more_gives_no_sight_of_what_came_out_of_it() {
        carriedOut(new UnitAct.Merger(List.of(one, two), province, named("Xã Chung")));

        assertThat(seenIn(one)).as("the right of a commune that ended").isZero();
    }

    @Test
    void what_went_on_in_a_second_merger_is_seen_there() {
        var merged = carriedOut(new UnitAct.Merger(List.of(one, two), province, named("Xã Chung")));
        var again = carriedOut(new UnitAct.Merger(List.of(merged, elsewhere), province, named("Xã Lớn")), MERGED_ON.plusMonths(2));

        assertThat(seenIn(again)).isEqualTo(2);
    }

    @Test
    void of_a_commune_that_went_into_two_only_who_has_both_sees_the_report() {
        var left = units.village(one, "Xóm Trái");
        var right = units.village(one, "Xóm Phải");
        var parts = List.of(
                new UnitAct.Part(province, named("Xã Trái"), Set.of(left)), new UnitAct.Part(province, named("Xã Phải"), Set.of(right)));
        var both = switch (register.carryOut(new UnitAct.Division(one, parts, false), new Decision(MERGED_ON, "NQ 2/NQ-HĐND"))) {
            case UnitChange.Done it -> it.units();
            case UnitChange.Refused it -> throw new AssertionError("refused: " + it.because());
        };

        assertThat(both).allSatisfy(it -> assertThat(seenIn(it)).as("whose half of the report is not known").isZero());
        assertThat(seenIn(province)).isEqualTo(2);
    }

    @Test
    void nobody_answers_a_report_that_they_do_not_see() {
        var merged = carriedOut(new UnitAct.Merger(List.of(one, two), province, named("Xã Chung")));

        assertThat(answeredFrom(elsewhere)).isZero();
        assertThatThrownBy(() -> as(official(merged), () -> jdbc.sql("delete from plans.field_report where plan_id = ?").param(plan.value()).update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(answeredFrom(merged)).isEqualTo(2);
    }

    private int answeredFrom(UnitId area) {
        return as(official(area), () -> jdbc.sql("""
                update plans.field_report set answer = 'đã rõ', answered_by = :by, answered_at = now() where plan_id = :plan
                """).param("by", UUID.randomUUID()).param("plan", plan.value()).update());
    }

    private void reportFrom(UnitId unit) {
        var said = new FieldReport.Said(
                Kind.RESULT, unit, "Trưởng thôn", null, "Đã giúp 5 hộ", "", "", List.of(new FieldReport.Line(ReportSheet.About.PART, "DA2", "Dự án 2", "xong")));
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> reports.add(new FieldReport(
                UUID.randomUUID(), plan, said, "Phòng Kinh tế", new UserId(UUID.randomUUID()), Instant.parse("2026-02-01T02:00:00Z"), null))));
    }

    private UnitId carriedOut(UnitAct act) {
        return carriedOut(act, MERGED_ON);
    }

    private UnitId carriedOut(UnitAct act, LocalDate day) {
        return switch (register.carryOut(act, new Decision(day, "NQ 1/NQ-HĐND"))) {
            case UnitChange.Done it -> it.units().getFirst();
            case UnitChange.Refused it -> throw new AssertionError("refused: " + it.because());
        };
    }

    private static Naming named(String name) {
        return new Naming("R" + UUID.randomUUID().toString().substring(0, 8), name, UnitKind.XA);
    }

    private int seenIn(UnitId area) {
        return seenBy(official(area));
    }

    /** Of all plans: those of other stories lie in other provinces. */
    private int linesSeenIn(UnitId area) {
        return as(official(area), () -> jdbc.sql("select count(*) from plans.field_report_line").query(Integer.class).single());
    }

    private int seenBy(Caller caller) {
        return as(caller, () -> jdbc.sql("select count(*) from plans.field_report where plan_id = ?")
                .param(plan.value()).query(Integer.class).single());
    }

    private static Caller official(UnitId area) {
        return new Caller(UUID.randomUUID(), Set.of(area.value()), false);
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        var result = new AtomicReference<T>();
        caller.run(() -> transaction.executeWithoutResult(_ -> result.set(work.get())));
        return result.get();
    }
}
