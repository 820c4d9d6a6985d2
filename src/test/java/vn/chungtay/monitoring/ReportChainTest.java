package vn.chungtay.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.monitoring.model.AnswerResult;
import vn.chungtay.monitoring.model.Difference;
import vn.chungtay.monitoring.model.OwedReport;
import vn.chungtay.monitoring.model.SendResult;
import vn.chungtay.monitoring.model.SentReport;
import vn.chungtay.monitoring.usecase.AnswerReviewReport;
import vn.chungtay.monitoring.usecase.ListOwedReports;
import vn.chungtay.monitoring.usecase.ReadSentReport;
import vn.chungtay.monitoring.usecase.ReportDeadlines;
import vn.chungtay.monitoring.usecase.SendReviewReport;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.shared.DateRange;

/** A report is frozen, sent up, taken in or sent back, put together, and stays what it was. */
@StoryTest
class ReportChainTest {

    private static final Round YEAR = Round.official(2025);
    private static final LocalDate REVIEWED = LocalDate.of(2025, 12, 10);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenCounts counts;

    @Autowired
    private SendReviewReport send;

    @Autowired
    private AnswerReviewReport answer;

    @Autowired
    private ReadSentReport sent;

    @Autowired
    private ListOwedReports owed;

    @Autowired
    private ReportDeadlines deadlines;

    @Autowired
    private Geography geography;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId first;
    private UnitId second;
    private UnitId village;
    private UserId leader;
    private UserId provincial;

    @BeforeEach
    void two_communes_with_a_poor_household_each() {
        province = units.province("Tỉnh chuỗi");
        first = units.unit(province, "Xã Một", UnitKind.XA, DateRange.ALWAYS);
        second = units.unit(province, "Xã Hai", UnitKind.XA, DateRange.ALWAYS);
        village = units.village(first, "Xóm Một");
        households.in(village).head("Lý Văn Nghèo").poor(REVIEWED, Set.of(1)).stored();
        households.in(units.village(second, "Xóm Hai")).poor(REVIEWED, Set.of(1)).stored();
        leader = users.user(Role.COMMUNE_LEADER, first);
        users.grant(leader, Role.COMMUNE_LEADER, second, DateRange.startingOn(LocalDate.of(2020, 1, 1)));
        provincial = users.user(Role.PROVINCE_OFFICER, province);
    }

    @Test
    void a_round_that_is_not_over_and_a_commune_that_is_not_counted_send_nothing() {
        assertThat(send(leader, first, Round.official(2026), null)).isEqualTo(new SendResult.NotOver(LocalDate.of(2026, 12, 14)));
        assertThat(send(leader, first, YEAR, null)).isInstanceOf(SendResult.NotCounted.class);
    }

    @Test
    @Requirement("REP-09")
    void a_report_is_sent_back_with_a_reason_corrected_and_put_together_with_the_others() {
        counts.counted(province, YEAR);
        var one = sent(leader, first, null);
        assertThat(send(leader, first, YEAR, "vội")).isInstanceOf(SendResult.StillWaiting.class);
        assertThat(as(provincial, () -> answer.sendBack(one, " "))).isInstanceOf(AnswerResult.ReasonNeeded.class);
        assertThat(as(provincial, () -> answer.sendBack(one, "Thiếu hộ xóm Một"))).isInstanceOf(AnswerResult.Answered.class);
        assertThat(as(provincial, () -> answer.accept(one))).isInstanceOf(AnswerResult.AnsweredBefore.class);
        assertThat(send(provincial, province, YEAR, null)).isInstanceOfSatisfying(
                SendResult.PartsMissing.class, it -> assertThat(it.units()).containsExactlyInAnyOrder("Xã Hai", "Xã Một"));

        households.in(village).head("Lý Văn Sót").poor(REVIEWED, Set.of(2)).stored();
        counts.counted(first, YEAR);
        assertThat(send(leader, first, YEAR, null)).isInstanceOf(SendResult.ReasonNeeded.class);
        accept(sent(leader, first, "Bổ sung hộ bị sót"));
        accept(sent(leader, second, null));
        var whole = sent(provincial, province, null);

        var shown = as(provincial, () -> sent.show(whole, Set.of()));
        assertThat(shown.table().total().of("CLASS.POOR").households()).isEqualTo(3);
        assertThat(shown.table().rows()).extracting(it -> it.name() + " " + it.counts().of("CLASS.POOR").households())
                .containsExactlyInAnyOrder("Xã Một 2", "Xã Hai 1");
        assertThat(as(provincial, () -> sent.show(one, Set.of())).table().total().of("CLASS.POOR").households()).isEqualTo(1);
        assertThat(as(provincial, () -> sent.versions(first, YEAR))).extracting(SentReport::version, SentReport::state)
                .containsExactly(
                        tuple(2, SentReport.State.ACCEPTED),
                        tuple(1, SentReport.State.RETURNED));
    }

    @Test
    @Requirement("REP-09")
    void what_changed_after_a_report_is_explained_household_by_household_and_the_report_stays() {
        counts.counted(province, YEAR);
        var one = sent(leader, first, null);
        accept(one);
        accept(sent(leader, second, null));
        var whole = sent(provincial, province, null);
        var before = as(provincial, () -> sent.show(whole, Set.of()));
        assertThat(before.since()).isEqualTo(Map.of("POOR", Map.of(), "NEAR_POOR", Map.of()));

        households.in(village).head("Lý Văn Sót").poor(REVIEWED, Set.of(2)).stored();
        counts.counted(province, YEAR);

        var after = as(provincial, () -> sent.show(whole, Set.of()));
        assertThat(after.table().total()).isEqualTo(before.table().total());
        assertThat(after.intact()).isTrue();
        assertThat(after.since().get("POOR")).isEqualTo(Map.of(Difference.Kind.ENTERED, 1));
        assertThat(as(provincial, () -> sent.differing(whole, "POOR", Difference.Kind.ENTERED, 10)))
                .extracting(Difference::head).containsExactly("Lý Văn Sót");
        assertThat(after.replaced()).isEmpty();
        accept(sent(leader, first, "Bổ sung hộ bị sót"));
        assertThat(as(provincial, () -> sent.show(whole, Set.of())).replaced()).containsExactly("Xã Một");
    }

    @Test
    void whoever_sent_a_report_does_not_take_it_in() {
        counts.counted(province, YEAR);
        var both = users.user(Role.COMMUNE_LEADER, first);
        users.grant(both, Role.PROVINCE_OFFICER, province, DateRange.startingOn(LocalDate.of(2020, 1, 1)));
        var report = sent(both, first, null);

        assertThat(as(both, () -> answer.accept(report))).isInstanceOf(AnswerResult.OwnReport.class);
    }

    @Test
    void what_a_report_rests_on_cannot_be_changed_or_taken_away() {
        counts.counted(first, YEAR);
        var report = sent(leader, first, null);
        var counting = jdbc.sql("select counting_id from monitoring.report_counting where report_id = ?")
                .param(report.value())
                .query(UUID.class)
                .single();

        assertRefused("delete from monitoring.counting where id = '" + counting + "'", "fk$report_counting_counting");
        assertRefused("update monitoring.counted_sum set households = 0 where counting_id = '" + counting + "'", "permission denied");
        assertRefused("delete from monitoring.counted_household where counting_id = '" + counting + "'", "permission denied");
        assertRefused("update monitoring.report set rows_hash = '' where id = '" + report.value() + "'", "permission denied");
    }

    @Test
    @Requirement("REP-10")
    void who_owes_a_report_stands_in_a_list_with_the_days_it_is_late() {
        as(provincial, () -> {
            deadlines.set(province, UnitLevel.COMMUNE, YEAR, LocalDate.of(2026, 11, 11), "Công văn số 5");
            return true;
        });
        counts.counted(province, YEAR);
        accept(sent(leader, second, null));

        var lines = as(provincial, () -> owed.below(province, YEAR));

        assertThat(lines).extracting(it -> it.owed().unit().name(), it -> it.owed().state(), ListOwedReports.Line::late)
                .containsExactlyInAnyOrder(
                        tuple("Xã Hai", OwedReport.State.ACCEPTED, 10L),
                        tuple("Xã Một", OwedReport.State.NOT_SENT, 10L));
        assertThat(lines.getFirst().owed().due().basis()).isEqualTo("Công văn số 5");
    }

    @Test
    @Requirement("REP-05")
    void a_province_reports_before_the_20th_of_december_unless_the_ministry_says_another_day() {
        var ministry = users.user(Role.MINISTRY_OFFICER, geography.country());
        var day = LocalDate.of(2025, 12, 19);
        var unit = as(ministry, () -> owed.below(geography.country(), YEAR)).stream()
                .filter(it -> it.owed().unit().id().equals(province))
                .findFirst()
                .orElseThrow();
        assertThat(unit.owed().due().day()).isEqualTo(day);
        assertThat(unit.owed().due().late(day)).isZero();
        assertThat(unit.owed().due().late(day.plusDays(1))).isOne();
    }

    private SendResult send(UserId user, UnitId place, Round round, @Nullable String reason) {
        return as(user, () -> send.send(place, round, reason));
    }

    private ReportId sent(UserId user, UnitId place, @Nullable String reason) {
        return switch (send(user, place, YEAR, reason)) {
            case SendResult.Sent it -> it.id();
            case SendResult other -> throw new AssertionError("not sent: " + other);
        };
    }

    private void accept(ReportId report) {
        assertThat(as(provincial, () -> answer.accept(report))).isInstanceOf(AnswerResult.Answered.class);
    }

    private <T> T as(UserId user, Callable<T> work) {
        return users.as(user, work);
    }

    private void assertRefused(String sql, String because) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining(because);
    }
}
