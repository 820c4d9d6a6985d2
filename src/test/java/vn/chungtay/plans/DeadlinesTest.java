package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.ReportDue;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.PlanDeadlines;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.platform.Forbidden;

/** The reporting days of a plan. */
@StoryTest
class DeadlinesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private PlanDeadlines deadlines;

    private Agency commune;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_two_reporting_lines() {
        commune = plans.commune(units.commune("Xã Thử"));
        plan = plans.draft(commune, 2026);
        plans.write(commune, plan, TextPart.REPORT, List.of(
                List.of("Các thôn", "UBND xã", "Phòng Kinh tế", "6 tháng (trước ngày 20/6), năm (trước ngày 10/12)"),
                List.of("Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "", "theo quy định")));
    }

    @Test
    void the_words_of_the_plan_become_a_calendar_and_the_next_day_stands_on_the_page_of_the_plan() throws Exception {
        var calendar = users.as(commune.maker(), () -> deadlines.of(plan, null));

        assertThat(calendar.dues()).extracting(ReportDue::day)
                .containsExactly(LocalDate.of(2026, 6, 19), LocalDate.of(2026, 12, 9));
        assertThat(calendar.next()).get().extracting(ReportDue::day).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(page(commune.maker(), "/plans/" + plan.value())).contains("hạn gần nhất 09/12/2026: Các thôn");
        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/deadlines"))
                .contains("19/06/2026", "đã qua", "còn 18 ngày", "Câu chữ không nêu ngày");
    }

    @Test
    void words_that_name_no_day_are_explained_by_the_plans_own_agency_and_may_be_taken_back() throws Exception {
        var address = "/plans/" + plan.value() + "/deadlines";
        browser.post().uri(address).with(csrf()).with(users.signedIn(commune.maker()))
                .param("said", "theo quy định").param("when", "ngày 20 tháng cuối quý").exchange();

        var calendar = users.as(commune.maker(), () -> deadlines.of(plan, null));
        assertThat(calendar.dues()).filteredOn(it -> it.reporter().equals("Phòng Văn hóa - Xã hội"))
                .extracting(ReportDue::day)
                .containsExactly(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 6, 20), LocalDate.of(2026, 9, 20), LocalDate.of(2026, 12, 20));
        var rule = calendar.lines().get(1).kept().getFirst().id();
        browser.post().uri(address + "/" + rule + "/forgotten").with(csrf()).with(users.signedIn(commune.maker())).exchange();
        assertThat(users.as(commune.maker(), () -> deadlines.of(plan, null)).lines().get(1).rules()).isEmpty();
    }

    @Test
    void an_explanation_without_a_day_is_refused_and_other_agencies_explain_nothing() {
        assertThat(users.as(commune.maker(), () -> deadlines.explain(plan, "theo quy định", "định kỳ")))
                .isEqualTo(new PlanOutcome.Refused("plans.deadlines.refusal.no_day"));
        var other = plans.commune(units.commune("Xã khác"));
        assertThatThrownBy(() -> users.as(other.maker(), () -> deadlines.explain(plan, "theo quy định", "ngày 20/6")))
                .isInstanceOf(Forbidden.class);
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
