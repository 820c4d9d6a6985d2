package vn.chungtay.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.monitoring.model.OwedReport;
import vn.chungtay.monitoring.model.SendResult;
import vn.chungtay.monitoring.usecase.ListOwnReports;
import vn.chungtay.monitoring.usecase.ReadSentReport;
import vn.chungtay.monitoring.usecase.ReportDeadlines;
import vn.chungtay.monitoring.usecase.SendReviewReport;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.shared.DateRange;

/** The report of a month, due on the 5th of the next; the day of the stories is 21/11/2026. */
@StoryTest
class OwnReportsTest {

    private static final Round AUGUST = new Round(2026, RoundKind.MONTHLY, 8);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenCounts counts;

    @Autowired
    private ListOwnReports own;

    @Autowired
    private SendReviewReport send;

    @Autowired
    private ReadSentReport sent;

    @Autowired
    private ReportDeadlines deadlines;

    private UnitId province;
    private UnitId commune;
    private UserId leader;
    private UserId provincial;

    @BeforeEach
    void a_commune_where_a_household_became_poor_in_august() {
        province = units.province("Tỉnh tháng");
        commune = units.unit(province, "Xã Tháng", UnitKind.XA, DateRange.ALWAYS);
        households.in(units.village(commune, "Xóm Tháng")).head("Lý Văn Phát").poor(LocalDate.of(2026, 8, 20), Set.of(1, 2, 3)).stored();
        leader = users.user(Role.COMMUNE_LEADER, commune);
        provincial = users.user(Role.PROVINCE_OFFICER, province);
    }

    @Test
    void every_month_from_january_to_august_is_due_on_the_5th_of_the_next_and_late_after_it() {
        var lines = users.as(leader, () -> own.of(commune));

        assertThat(lines).hasSize(8).allSatisfy(it -> assertThat(it.owed().state()).isEqualTo(OwedReport.State.NOT_SENT));
        assertThat(lines.getFirst().round()).isEqualTo(AUGUST);
        assertThat(lines.getFirst().owed().due()).satisfies(it -> assertThat(it.day()).isEqualTo(LocalDate.of(2026, 9, 5)));
        assertThat(lines.getFirst().late()).as("5/9 to 21/11").isEqualTo(77);
        assertThat(lines.getLast().owed().due()).satisfies(it -> assertThat(it.day()).isEqualTo(LocalDate.of(2026, 2, 5)));
        assertThat(get(leader, "/")).hasStatusOk().bodyText().contains("báo cáo rà soát chưa gửi", "8 quá hạn");
        assertThat(get(leader, "/review-reports/own")).hasStatusOk().bodyText()
                .contains("Phát sinh tháng 8/2026", "05/09/2026", "77 ngày", "chưa đối chiếu", "Phát sinh tháng 1/2026");
        assertThat(get(leader, "/review-reports/own/file?format=XLSX")).hasStatusOk();
        assertThat(get(provincial, "/")).bodyText().contains("đơn vị cấp dưới chậm báo cáo", "Phát sinh tháng 8/2026");
    }

    @Test
    void the_report_of_the_month_counts_who_became_poor_in_it_and_is_owed_no_more_once_sent() {
        counts.counted(commune, AUGUST);

        var answer = users.as(leader, () -> send.send(commune, AUGUST, null));

        assertThat(answer).isInstanceOfSatisfying(SendResult.Sent.class, it -> {
            var table = users.as(leader, () -> sent.show(it.id(), Set.of())).table();
            assertThat(table.total().of("FLOW.POOR.1").households()).isZero();
            assertThat(table.total().of("FLOW.POOR.7").households()).as("arose in the month").isEqualTo(1);
            assertThat(table.total().of("FLOW.POOR.9").households()).isEqualTo(1);
        });
        var august = users.as(leader, () -> own.of(commune)).getFirst();
        assertThat(august.owed().isOwed()).isFalse();
        assertThat(august.late()).as("it was sent late, and stays so").isEqualTo(77);
        assertThat(users.as(leader, () -> own.waiting()).orElseThrow().owed()).isEqualTo(7);
        assertThat(users.as(provincial, () -> own.waiting()).map(ListOwnReports.Waiting::below).orElse(0)).isZero();
    }

    @Test
    void the_province_may_set_another_day() {
        users.runAs(provincial, () -> deadlines.set(province, UnitLevel.COMMUNE, AUGUST, LocalDate.of(2026, 11, 21), "Công văn 12/SNN"));

        var august = users.as(leader, () -> own.of(commune)).getFirst();

        assertThat(august.owed().due()).satisfies(it -> assertThat(it.day()).isEqualTo(LocalDate.of(2026, 11, 21)));
        assertThat(august.late()).isZero();
        assertThat(users.as(leader, () -> own.waiting()).orElseThrow().late()).isEqualTo(7);
    }

    @Test
    void who_sends_no_reports_is_told_of_none() {
        assertThat(users.as(users.user(Role.OBSERVER, commune), () -> own.waiting())).isEmpty();
        assertThat(users.as(users.user(Role.VILLAGE_HEAD, units.village(commune, "Xóm Khác")), () -> own.waiting())).isEmpty();
    }

    private MvcTestResult get(UserId who, String uri) {
        return browser.get().uri(uri).with(users.signedIn(who)).exchange();
    }
}
