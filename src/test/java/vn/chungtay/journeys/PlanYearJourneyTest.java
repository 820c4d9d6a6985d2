package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The officer of a commune records what is to be done; its leader and the province see in red what is late. */
@BrowserTest
class PlanYearJourneyTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"desk, true, 2027", "phone, true, 2028", "desk, false, 2029"})
    void a_task_is_recorded_and_its_leader_sees_it_red_on_the_start_page(String screen, boolean scripts, String until) {
        var size = screen.equals("phone") ? Visitor.PHONE : Visitor.DESK;
        String plan;
        try (var officer = Visitor.at(port, size, scripts)) {
            officer.signIn(TrainingWorld.COMMUNE_OFFICER, TrainingWorld.PASSWORD);
            plan = plan(officer, until);
            meeting(officer, plan, scripts, screen);
            task(officer, scripts, screen);
            for (var page : new String[] {"year", "tasks", "measures", "proposals", "new-policies", "meetings"}) {
                assertThat(officer.goTo(plan + "/" + page)).isEqualTo(200);
                if (scripts) officer.lookAround("plan-" + page + "-" + screen);
            }
        }
        try (var leader = Visitor.at(port, size, scripts)) {
            leader.signIn("lanhdao.dantien", TrainingWorld.PASSWORD);
            leader.goTo("/");
            var red = leader.page().locator("li.ct-late").first();
            assertThat(red.textContent()).contains("việc quá hạn");
            assertThat(red.locator("a").evaluate("it => getComputedStyle(it).color")).isEqualTo("rgb(179, 38, 30)");
            if (scripts) leader.lookAround("home-late-" + screen);

            leader.follow(red.locator("a"));
            assertThat(leader.page().locator("main").textContent()).contains("Rà soát danh sách hộ", "quá hạn 1 ngày");
            if (scripts) leader.lookAround("plan-task-desk-" + screen);
            leader.goTo(plan + "/tasks");
            assertThat(leader.page().locator("main").textContent()).doesNotContain("Giao việc mới");
        }
        try (var province = Visitor.at(port, size, scripts)) {
            province.signIn(TrainingWorld.PROVINCE_OFFICER, TrainingWorld.PASSWORD);
            province.goTo("/");
            assertThat(province.page().locator("li.ct-late").allTextContents()).anyMatch(it -> it.contains("ở cấp dưới"));
        }
    }

    private static String plan(Visitor officer, String until) {
        officer.goTo("/plans");
        officer.follow(officer.page().locator("main a.btn-primary").first());
        fill(officer.page(), "yearFrom", "2026");
        fill(officer.page(), "yearTo", until);
        fill(officer.page(), "title", "Kế hoạch giảm nghèo 2026-" + until);
        send(officer.page(), officer.page().locator("main form button[type=submit]").last());
        var address = officer.page().url();
        return address.substring(address.indexOf("/plans/"));
    }

    private static void meeting(Visitor officer, String plan, boolean scripts, String screen) {
        officer.goTo(plan + "/meetings");
        fill(officer.page(), "heldOn", "2026-11-02");
        fill(officer.page(), "subject", "Giao ban tháng 11");
        fill(officer.page(), "conclusions", "Rà soát danh sách hộ\nBổ sung vốn đối ứng");
        send(officer.page(), officer.page().locator("main form button[type=submit]").last());
        if (scripts) officer.lookAround("plan-meetings-filled-" + screen);
        officer.follow(officer.page().locator("main ol a").first());
    }

    private static void task(Visitor officer, boolean scripts, String screen) {
        if (scripts) officer.lookAround("plan-task-new-" + screen);
        fill(officer.page(), "organisation", "Phòng Kinh tế");
        fill(officer.page(), "starts", "2026-11-03");
        fill(officer.page(), "ends", "2026-11-20");
        send(officer.page(), officer.page().locator("main form button[type=submit]").last());
        officer.page().locator("#obstacle").fill("Thiếu phiếu rà soát");
        officer.page().locator("#status").selectOption("RUNNING");
        send(officer.page(), officer.page().locator("form[action$='/progress'] button[type=submit]"));
        assertThat(officer.page().locator("main").textContent()).contains("quá hạn 1 ngày", "Thiếu phiếu rà soát");
        if (scripts) officer.lookAround("plan-task-" + screen);
    }

    private static void fill(Page page, String id, String value) {
        page.locator("#" + id).fill(value);
    }

    private static void send(Page page, Locator button) {
        page.waitForNavigation(button::click);
    }
}
