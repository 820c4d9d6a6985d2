package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.Requirement;
import vn.chungtay.TestWorld;
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

    @Test
    @Requirement("HHD-16")
    void the_chart_draws_the_rates_of_the_table_beside_it_and_says_where_they_are() {
        var district = geography.byCode("170", END_OF_2023).orElseThrow();
        try (var visitor = Visitor.at(port, Visitor.DESK, true)) {
            visitor.signIn(TrainingWorld.PROVINCE_OFFICER, TrainingWorld.PASSWORD);
            visitor.goTo("/poverty?asOf=2023-12-31&unit=" + district.id().value());
            var page = visitor.page();

            var chart = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Biểu đồ tỷ lệ hộ nghèo và hộ cận nghèo"));
            assertThat(chart.getAttribute("aria-details")).isEqualTo("poverty-figures");
            assertThat(page.locator("table#poverty-figures").count()).isOne();

            var rates = rates(page);
            var bars = chart.locator("g").all().stream().map(Bar::of).toList();
            assertThat(bars).extracting(Bar::unit).containsExactlyElementsOf(rates.keySet()).hasSize(15);
            double scale = bars.stream().mapToInt(it -> it.poor() + it.nearPoor()).max().orElseThrow()
                    / rates.values().stream().mapToDouble(it -> it.poor() + it.nearPoor()).max().orElseThrow();
            assertThat(bars).allSatisfy(bar -> {
                var rate = Objects.requireNonNull(rates.get(bar.unit()));
                assertThat((double) bar.poor()).isCloseTo(rate.poor() * scale, within(1.0));
                assertThat((double) bar.nearPoor()).isCloseTo(rate.nearPoor() * scale, within(1.0));
                assertThat(bar.startOfNearPoor()).isEqualTo(bar.startOfPoor() + bar.poor());
            });
        }
    }

    @Test
    @Requirement("HHD-16")
    void the_printed_table_has_every_row_under_headings_on_each_page_and_nothing_to_press() throws IOException {
        var province = geography.byCode("19", TestWorld.TODAY).orElseThrow();
        try (var visitor = Visitor.at(port, Visitor.DESK, true)) {
            visitor.signIn(TrainingWorld.PROVINCE_OFFICER, TrainingWorld.PASSWORD);
            visitor.goTo("/poverty?unit=" + province.id().value());
            var page = visitor.page();
            var units = page.locator("#poverty-figures tbody th").allTextContents().stream().map(String::strip).toList();
            var paper = pages(page.pdf(new Page.PdfOptions().setFormat("A4")));

            assertThat(paper).as("a table of several pages").hasSizeGreaterThan(1);
            assertThat(paper.stream().flatMap(String::lines)).containsAll(units);
            assertThat(paper).filteredOn(it -> it.lines().anyMatch(units::contains)).allSatisfy(it -> assertThat(
                            it.replaceAll("\\s+", " "))
                    .contains("Đơn vị", "Tổng số hộ", "Hộ nghèo", "Hộ cận nghèo", "Tỷ lệ nghèo đa chiều (%)"));

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            var pressed = page.locator("nav, button, input, select, form").all();
            assertThat(pressed).isNotEmpty().noneMatch(Locator::isVisible);
        }
    }

    /** The two rates of each unit as the table says them, in the order of the table. */
    private static Map<String, Rates> rates(Page page) {
        var headings = page.locator("#poverty-figures thead th").allTextContents();
        var rates = new LinkedHashMap<String, Rates>();
        for (var row : page.locator("#poverty-figures tbody tr:not(.ct-total)").all()) {
            var cells = row.locator("th, td").allTextContents().stream().map(String::strip).toList();
            rates.put(cells.getFirst(), new Rates(
                    number(cells.get(headings.indexOf("Tỷ lệ hộ nghèo (%)"))),
                    number(cells.get(headings.indexOf("Tỷ lệ hộ cận nghèo (%)")))));
        }
        return rates;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(number);
                reader.setEndPage(number);
                pages.add(Normalizer.normalize(reader.getText(document), Normalizer.Form.NFC));
            }
            return pages;
        }
    }

    private record Rates(double poor, double nearPoor) {}

    /** One bar as it is drawn, in units of the drawing. */
    private record Bar(String unit, int startOfPoor, int poor, int startOfNearPoor, int nearPoor) {

        static Bar of(Locator drawn) {
            var poor = drawn.locator(".ct-bar--poor");
            var near = drawn.locator(".ct-bar--near");
            var unit = Objects.requireNonNull(drawn.locator("text").first().textContent());
            return new Bar(unit, value(poor, "x"), value(poor, "width"), value(near, "x"), value(near, "width"));
        }

        private static int value(Locator drawn, String attribute) {
            return Integer.parseInt(Objects.requireNonNull(drawn.getAttribute(attribute)));
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
