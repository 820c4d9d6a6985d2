package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.Requirement;
import vn.chungtay.geography.Geography;

/** The province reads the table of Võ Nhai, and goes from a figure to its households and to one of them. */
@BrowserTest
class PovertyJourneyTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    @LocalServerPort
    private int port;

    @Autowired
    private Geography geography;

    @ParameterizedTest
    @CsvSource({"desk", "phone"})
    @Requirement({"HHD-01", "HHD-16"})
    void a_figure_leads_to_its_households_and_to_one_of_them(String screen) {
        var district = geography.byCode("170", END_OF_2023).orElseThrow();
        try (var visitor = Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, true)) {
            visitor.signIn(TrainingWorld.PROVINCE_OFFICER, TrainingWorld.PASSWORD);
            visitor.goTo("/poverty?asOf=2023-12-31&unit=" + district.id().value());
            assertThat(visitor.page().locator("tr.ct-total").textContent()).contains("17.881", "2.156", "12,06");
            visitor.lookAround("poverty-vo-nhai-" + screen);

            visitor.follow(figure(visitor, "Dân Tiến", "235"));
            assertThat(visitor.page().locator(".ct-head").textContent()).contains("235 hộ");
            visitor.lookAround("poverty-list-" + screen);

            visitor.follow(visitor.page().locator("tbody th a").first());
            assertThat(visitor.page().locator("h1 .ct-badge--POOR").count()).isEqualTo(1);
            visitor.lookAround("poverty-household-" + screen);
        }
    }

    private static Locator figure(Visitor visitor, String commune, String figure) {
        return visitor.page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText(commune))
                .locator("td a")
                .getByText(figure, new Locator.GetByTextOptions().setExact(true))
                .first();
    }
}
