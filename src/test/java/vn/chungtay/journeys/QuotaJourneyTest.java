package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.geography.Geography;

/** A planner shares the households of Võ Nhai that are to escape: compares methods, changes, locks, takes back, prints. */
@BrowserTest
class QuotaJourneyTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    @LocalServerPort
    private int port;

    @Autowired
    private Geography geography;

    @ParameterizedTest
    @CsvSource({"desk, true, 2024", "phone, true, 2025", "desk, false, 2023"})
    void quotas_are_proposed_compared_changed_locked_and_printed(String screen, boolean scripts, int year) {
        try (var visitor = Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, scripts)) {
            openSheet(visitor, year);
            var page = visitor.page();
            propose(page, "EQUAL_SHARE");
            var equal = first(page);
            propose(page, "EQUAL_POINTS");
            var points = first(page);
            propose(page, "BY_POVERTY");
            assertThat(first(page)).as("three methods, three numbers").isNotEqualTo(points).isNotEqualTo(equal);
            assertThat(page.locator("tbody tr").first().locator("td.ct-sub").allTextContents().getFirst()).isEqualTo(equal);
            assertThat(status(page)).contains("Tổng phân bổ đúng 640 hộ");
            if (scripts) visitor.lookAround("quotas-" + screen);

            var chosen = page.locator("input.ct-quota").first();
            chosen.fill("1");
            page.locator("input[name^=lock-]").first().check();
            send(page, page.locator("button[name=rebalance]"));
            assertThat(first(page)).isEqualTo("1");
            assertThat(status(page)).contains("Tổng phân bổ đúng 640 hộ");

            page.locator("input.ct-quota").first().fill("99999");
            send(page, page.locator("form button.btn-primary").last());
            assertThat(page.locator("[role=alert]").textContent()).contains("không thể phân bổ 99.999 hộ");
            assertThat(first(page)).isEqualTo("99999");

            page.locator("input.ct-quota").first().fill("2");
            send(page, page.locator("form button.btn-primary").last());
            assertThat(status(page)).contains("nhiều hơn 640 hộ phải giảm là 1 hộ");
            send(page, page.locator("form[action$='/undo'] button"));
            assertThat(first(page)).isEqualTo("1");
            assertThat(status(page)).contains("Tổng phân bổ đúng 640 hộ");

            visitor.follow(page.locator(".ct-pages a[href$='/quotas/table']"));
            assertThat(page.locator("#quota-table tbody tr").count()).isGreaterThan(15);
            if (scripts) visitor.lookAround("quota-table-" + screen);
        }
    }

    @Test
    void with_the_keyboard_alone_a_number_is_typed_and_kept() {
        try (var visitor = Visitor.at(port, Visitor.DESK, true)) {
            openSheet(visitor, 2022);
            propose(visitor.page(), "EQUAL_SHARE");
            visitor.page().locator("input[name=headline]").focus();
            visitor.tabTo("input.ct-quota");
            visitor.page().keyboard().press("Control+A");
            visitor.type("3");
            visitor.enter();

            assertThat(first(visitor.page())).isEqualTo("3");
        }
    }

    /** The sheet of the counts of 2023, whatever the year of the plan: other years have no published counts. */
    private void openSheet(Visitor visitor, int year) {
        var district = geography.byCode("170", END_OF_2023).orElseThrow();
        visitor.signIn(TrainingWorld.PROVINCE_OFFICER, TrainingWorld.PASSWORD);
        visitor.goTo("/targets?unit=" + district.id().value() + "&year=" + year);
        send(visitor.page(), visitor.page().locator("form[action$='/targets'] button[type=submit]"));
        visitor.follow(visitor.page().locator(".ct-pages a[href$='/quotas']"));
    }

    private static void propose(Page page, String method) {
        page.locator("input[name=asOf]").fill(END_OF_2023.toString());
        page.locator("input[name=headline]").fill("640");
        page.locator("select[name=method]").selectOption(method);
        send(page, page.locator("form[action$='/proposal'] button"));
    }

    private static String first(Page page) {
        return page.locator("input.ct-quota").first().inputValue();
    }

    private static String status(Page page) {
        return String.join(" ", page.locator("[role=status]").allTextContents());
    }

    private static void send(Page page, Locator button) {
        page.waitForNavigation(button::click);
    }
}
