package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.geography.Geography;

/** Finance takes an annex in, is told of its wrong cell, moves the budget on, adjusts it and sees what changed. */
@BrowserTest
class BudgetJourneyTest {

    private static final String FINANCE = "taichinh";
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final String ANNEX =
            """
            TT\tDự án\tTổng số\tNS Trung ương\tNS địa phương\tNS tỉnh\tNS huyện
            1\tDự án đa dạng hóa sinh kế, phát triển mô hình giảm nghèo\t1.150\t1.000\t150\t105\t45
            2\tDự án phát triển giáo dục nghề nghiệp, việc làm bền vững\t2.300\t1.990\t300\t210\t90
            2.1\tTiểu dự án 1: Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn\t1.150\t1.000\t150\t105\t45
            2.2\tTiểu dự án 3: Hỗ trợ việc làm bền vững\t1.150\t1.000\t150\t105\t45
            \tTổng cộng\t3.450\t3.000\t450\t315\t135
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Geography geography;

    @ParameterizedTest
    @CsvSource({"desk, true", "phone, true", "desk, false"})
    void an_annex_is_taken_in_moved_on_adjusted_and_its_changes_are_seen(String screen, boolean scripts) {
        try (var visitor = Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, scripts)) {
            var page = open(visitor);
            send(page, page.locator("a[href$='/import']"));
            page.fill("#table", ANNEX);
            page.selectOption("#money", "MILLION");
            send(page, page.locator("form[enctype] button.btn-primary"));
            assertThat(page.locator("[role=alert]").textContent()).contains("Dòng 3", "in 1.990.000.000 đồng, đề nghị 2.000.000.000 đồng");
            if (scripts) visitor.lookAround("budget-import-" + screen);

            page.fill("#table", ANNEX.replace("1.990", "2.000"));
            send(page, page.locator("form[enctype] button.btn-primary"));
            assertThat(page.locator("#budget-figures .ct-total").textContent()).contains("3.450", "3.000", "450", "315", "135");
            if (scripts) visitor.lookAround("budget-" + screen);
            for (var document : new String[] {"01/TTr", "02/BC", "03/NQ-HĐND"}) forward(page, document);

            page.fill("input[name=reason]", "Trung ương giao bổ sung");
            send(page, page.locator("form[action$='/adjust'] button"));
            assertThat(page.locator("main").textContent()).contains("Điều chỉnh lần thứ 01", "Trung ương giao bổ sung");
            send(page, page.locator("a[href*='/lines?version=1']").first());
            send(page, page.locator("tbody a.btn-sm").first());
            if (scripts) visitor.lookAround("budget-line-" + screen);
            page.fill("#amount", "1.100");
            page.selectOption("#money", "MILLION");
            send(page, page.locator("main form button.btn-primary"));
            assertThat(page.locator("tbody").textContent()).contains("1.100.000.000");

            send(page, page.locator("a[href*='version=1']").last());
            send(page, page.locator("a[href*='/changes']"));
            assertThat(page.locator("tbody").textContent()).contains("1.000.000.000", "1.100.000.000", "100.000.000");
            if (scripts) visitor.lookAround("budget-changes-" + screen);
        }
    }

    @ParameterizedTest
    @CsvSource({"desk", "phone"})
    void a_file_is_taken_in_and_stands_by_unit_and_beside_a_resolution(String screen) {
        try (var visitor = Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, true)) {
            var page = open(visitor);
            send(page, page.locator("a[href$='/import']"));
            var file = ("Đơn vị tính: triệu đồng\n" + ANNEX.replace("1.990", "2.000")).getBytes(StandardCharsets.UTF_8);
            page.locator("#file").setInputFiles(new FilePayload("phu-luc.txt", "text/plain", file));
            send(page, page.locator("form[enctype] button.btn-primary"));

            send(page, page.locator("main a[href$='/units']"));
            assertThat(page.locator("[role=status]").textContent()).contains("còn 3.450.000.000 đồng chưa chia");
            visitor.lookAround("budget-units-" + screen);
            visitor.page().goBack();
            send(page, page.locator("main a[href$='/papers']"));
            page.fill("#name", "05/NQ-HĐND");
            page.fill("#paper-text", "Dự án 2: Đa dạng hóa sinh kế\nKinh phí thực hiện: 1.140 triệu đồng.");
            send(page, page.locator("main form button.btn-primary"));
            assertThat(page.locator("tbody tr").first().textContent()).contains("DA2", "1.150.000.000", "1.140.000.000", "khác nhau");
            visitor.lookAround("budget-papers-" + screen);
            visitor.goTo(page.url().replaceAll("^https?://[^/]+", "").replace("/papers", "/allocations"));
            visitor.lookAround("budget-allocations-" + screen);
        }
    }

    @Test
    void with_the_keyboard_alone_a_line_is_added() {
        try (var visitor = Visitor.at(port, Visitor.DESK, true)) {
            var page = open(visitor);
            send(page, page.locator("a[href*='/lines?']").first());
            page.locator("#component").focus();
            visitor.type("DA2");
            visitor.tabTo("#amount");
            visitor.type("72,75");
            visitor.enter();

            assertThat(page.locator("tbody").textContent()).contains("DA2", "72.750.000");
        }
    }

    private Page open(Visitor visitor) {
        var district = geography.byCode("170", START.minusDays(1)).orElseThrow();
        visitor.signIn(FINANCE, TrainingWorld.PASSWORD);
        visitor.goTo("/budgets?year=2024");
        visitor.page().selectOption("select[name=unit]", district.id().value().toString());
        send(visitor.page(), visitor.page().locator("form[method=post][action$='/budgets'] button"));
        return visitor.page();
    }

    private static void forward(Page page, String document) {
        page.fill("input[name=day]", START.toString());
        page.fill("input[name=document]", document);
        send(page, page.locator("input[name=document]"));
    }

    /** With Enter, which links, buttons and fields of a form all answer. */
    private static void send(Page page, Locator button) {
        page.waitForNavigation(() -> button.press("Enter"));
    }
}
