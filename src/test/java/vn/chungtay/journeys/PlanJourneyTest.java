package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.Requirement;
import vn.chungtay.TestWorld;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

/** A plan of a commune goes from the officer over a colleague and the leader to the archive, at a desk and on a phone. */
@BrowserTest
class PlanJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Geography geography;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @ParameterizedTest
    @CsvSource({"desk, 2031", "phone, 2032"})
    @Requirement("PLN-08")
    void from_the_first_line_to_the_number(String screen, String year) {
        var commune = units.commune("Xã Hành Trình");
        var maker = users.user(Role.COMMUNE_OFFICER, commune);
        var plan = write(maker, commune, screen, year);

        step(maker, null, plan, screen, "Trình hồ sơ", "1-submit");
        step(users.user(Role.COMMUNE_OFFICER, commune), "Kế hoạch thử " + year, plan, screen, "Thẩm định xong, chuyển ký", "2-appraise");
        step(users.user(Role.COMMUNE_LEADER, commune), "Kế hoạch thử " + year, plan, screen, "Ký duyệt", "3-sign");

        try (var visitor = as(users.user(Role.ARCHIVIST, commune), screen)) {
            visitor.goTo(plan);
            visitor.follow(link(visitor, "Cấp số, ngày ban hành"));
            visitor.lookAround("plan-number-" + screen);
            visitor.page().fill("#number", year + "/KH-UBND");
            visitor.page().fill("#signedOn", "2026-11-21");
            visitor.follow(button(visitor, "Cấp số và ban hành"));
            assertThat(visitor.page().locator("main").textContent()).contains("Số " + year + "/KH-UBND, ngày 21/11/2026");
            visitor.lookAround("plan-issued-" + screen);
        }
        everybodyReadsIt(plan, screen);
    }

    private String write(UserId maker, UnitId commune, String screen, String year) {
        try (var visitor = as(maker, screen)) {
            visitor.goTo("/plans?unit=" + commune.value());
            visitor.lookAround("plans-" + screen);
            visitor.follow(link(visitor, "Lập kế hoạch mới"));
            visitor.page().fill("#yearFrom", year);
            visitor.page().fill("#title", "Kế hoạch thử " + year);
            visitor.page().fill("#position", "CHỦ TỊCH");
            visitor.page().fill("#signer", "Ma Văn Mẫu");
            visitor.lookAround("plan-new-" + screen);
            visitor.follow(button(visitor, "Tạo dự thảo"));
            visitor.lookAround("plan-draft-" + screen);
            whatIsOpenIsTold(visitor, screen);
            plainText(visitor, screen);
            visitor.follow(link(visitor, "Soát văn bản"));
            assertThat(visitor.page().locator("main").textContent())
                    .contains("I. MỤC ĐÍCH", "1. Mục đích", "Kế hoạch năm " + year, "CHỦ TỊCH", "Ma Văn Mẫu");
            visitor.lookAround("plan-paper-" + screen);
            visitor.follow(link(visitor, "Kế hoạch thử " + year));
            return visitor.page().url().replaceFirst("^https?://[^/]+", "");
        }
    }

    /** Also who has nothing to do with the unit; the paper is the one that was issued. */
    private void everybodyReadsIt(String plan, String screen) {
        var elsewhere = geography.byCode("01", TestWorld.TODAY).orElseThrow().id();
        try (var visitor = as(users.user(Role.OBSERVER, elsewhere), screen)) {
            visitor.goTo(plan);
            var file = visitor.page().waitForDownload(link(visitor, "Tải PDF")::click);
            assertThat(file.suggestedFilename()).endsWith("-KH-UBND.pdf");
            assertThat(link(visitor, "Soát văn bản").count()).isZero();
        }
    }

    /** The shipped text waits for figures that this plan does not have; each is named with what to do. */
    private static void whatIsOpenIsTold(Visitor visitor, String screen) {
        visitor.follow(link(visitor, "Soát văn bản"));
        assertThat(visitor.page().locator("[role=alert]").textContent()).contains("chưa điền được", "kinh_phi", "cac_chi_tieu");
        visitor.lookAround("plan-open-" + screen);
        visitor.page().goBack();
    }

    private static void plainText(Visitor visitor, String screen) {
        visitor.follow(link(visitor, "Sửa phần: Nội dung"));
        var lines = visitor.page().locator("fieldset").count();
        for (var line = 1; line < lines; line++) {
            visitor.page().fill("#c0-" + line, "");
            visitor.page().fill("#c1-" + line, "");
        }
        visitor.page().fill("#c0-0", "MỤC ĐÍCH");
        visitor.page().fill("#c1-0", "1. Mục đích\n- Kế hoạch năm {{nam}} giảm nghèo bền vững.");
        visitor.lookAround("plan-part-" + screen);
        visitor.follow(button(visitor, "Lưu").first());
        visitor.follow(link(visitor, "Sửa phần: Phụ lục"));
        for (var line = 0; line < 2; line++) visitor.page().fill("#c1-" + line, "");
        visitor.follow(button(visitor, "Lưu").first());
    }

    /** @param waiting the title under which it waits in the queue; absent for the maker, who goes there from the plan */
    private void step(UserId who, String waiting, String plan, String screen, String pressed, String name) {
        try (var visitor = as(who, screen)) {
            if (waiting == null) {
                visitor.goTo(plan);
                visitor.follow(link(visitor, "Trình duyệt"));
            } else {
                visitor.goTo("/approvals");
                visitor.lookAround("queue-" + name + "-" + screen);
                visitor.follow(link(visitor, waiting));
            }
            visitor.lookAround("dossier-" + name + "-" + screen);
            visitor.follow(button(visitor, pressed).first());
            assertThat(visitor.page().locator("[role=status]").first().textContent()).contains("Đã chuyển hồ sơ");
            assertThat(button(visitor, pressed).count()).isZero();
        }
    }

    private Visitor as(UserId who, String screen) {
        var visitor = Visitor.at(port, screen.equals("phone") ? Visitor.PHONE : Visitor.DESK, true);
        visitor.signIn(users.nameOf(who), GivenUsers.PASSWORD);
        return visitor;
    }

    private static Locator link(Visitor visitor, String name) {
        return Objects.requireNonNull(visitor.page().locator("main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
