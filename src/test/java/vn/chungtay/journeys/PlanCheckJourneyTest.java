package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.documents.GivenPapers;

/** An officer hands in a finished plan, sees its mistakes in the margin and decides on one. */
@BrowserTest
class PlanCheckJourneyTest {

    private static final List<String> PLAN = List.of(
            "KẾ HOẠCH",
            "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2026 trên địa bàn xã",
            "Tổng nhu cầu vốn thực hiện: 206 triệu đồng, trong đó:",
            "+ Ngân sách trung ương: 187 triệu đồng (vốn sự nghiệp).",
            "+ Ngân sách tỉnh: 19 đồng (vốn sự nghiệp).",
            "TT\tĐơn vị\tTổng số hộ\tHộ nghèo\tTỷ lệ (%)",
            "1\tXóm Đồng\t150\t15\t10,00",
            "2\tXóm Chợ\t200\t10\t5,00",
            "\tTổng cộng\t350\t25\t7,14");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"desk, true", "phone, true", "desk, false"})
    void a_plan_is_handed_in_read_and_decided_on(String screen, boolean scripts) {
        try (var visitor = Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, scripts)) {
            visitor.signIn(TrainingWorld.PROVINCE_OFFICER, TrainingWorld.PASSWORD);
            visitor.goTo("/plan-checks");
            if (scripts) visitor.lookAround("plan-checks-" + screen);
            visitor.page().locator("#file").setInputFiles(new FilePayload("ke-hoach.docx", "application/octet-stream", GivenPapers.docx(PLAN)));
            send(visitor.page(), visitor.page().locator("form[enctype] button[type=submit]"));

            var note = visitor.page().locator("#L5 .ct-plan__note--ERROR").first();
            assertThat(note.textContent()).contains("Lỗi", "19 đồng", "19 triệu đồng");
            if (scripts) visitor.lookAround("plan-check-" + screen);

            note.locator("summary").click();
            send(visitor.page(), note.locator("button[value=MENDED]"));
            assertThat(visitor.page().locator("#L5").textContent()).contains("Sẽ sửa theo đề nghị");
        }
    }

    @Test
    void with_the_keyboard_alone_a_finding_is_kept_with_its_reason() {
        try (var visitor = Visitor.at(port, Visitor.DESK, true)) {
            visitor.signIn(TrainingWorld.PROVINCE_OFFICER, TrainingWorld.PASSWORD);
            visitor.goTo("/plan-checks");
            visitor.page().locator("#text").focus();
            visitor.page().keyboard().insertText(String.join("\n", PLAN));
            visitor.page().keyboard().press("Tab");
            visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));

            visitor.page().locator("#F1 summary").focus();
            visitor.page().keyboard().press("Enter");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().type("Theo quyết định giao vốn");
            visitor.page().keyboard().press("Tab");
            visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));

            assertThat(visitor.page().locator("#F1").textContent()).contains("Giữ như đang ghi: Theo quyết định giao vốn");
        }
    }

    private static void send(Page page, Locator button) {
        page.waitForNavigation(button::click);
    }
}
