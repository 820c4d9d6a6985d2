package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.shared.DateRange;

/** The pages of plans, as a browser without scripts sees them. */
@StoryTest
class PlanPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    private Agency commune;

    @BeforeEach
    void a_commune_with_those_who_take_the_steps() {
        commune = plans.commune(units.commune("Xã Thử"));
    }

    @Test
    void an_officer_begins_a_plan_and_writes_its_parts_in_plain_forms() throws UnsupportedEncodingException {
        assertThat(page(commune.maker(), "/plans")).contains("Lập kế hoạch mới", "Chưa có kế hoạch nào");
        assertThat(page(commune.maker(), "/plans/new?unit=" + commune.unit().value())).contains("giảm nghèo bền vững năm 2027");

        var answer = post(commune.maker(), "/plans", "unit", commune.unit().value().toString(), "yearFrom", "2026",
                "beginning", "TEMPLATE", "form", "DECISION_AND_PLAN", "title", "Kế hoạch giảm nghèo năm 2026",
                "agency", "Phòng Kinh tế", "place", "Thử", "capacity", "KT", "position", "PHÓ CHỦ TỊCH",
                "signer", "Ma Văn Mẫu");
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(page(commune.maker(), address))
                .contains("Dự thảo", "MỤC ĐÍCH, YÊU CẦU", "Các điều của quyết định", "KT. (ký thay)", "Chưa có số và ngày");

        var plan = new PlanId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        var version = plans.newest(commune, plan);
        post(commune.maker(), address + "/parts/DUTY", "version", version.id().value().toString(),
                "revision", String.valueOf(version.revision()), "order", "2", "c0", "Công an xã", "c1", "COORDINATE",
                "c2", "Phối hợp rà soát", "c3", "", "order", "1", "c0", "Phòng Kinh tế", "c1", "LEAD",
                "c2", "Theo dõi, tổng hợp", "c3", "Dự án 1", "order", "3", "c0", "", "c1", "LEAD", "c2", "", "c3", "");

        assertThat(plans.seenBy(commune.maker(), plan).text().lines(TextPart.DUTY)).containsExactly(
                List.of("Phòng Kinh tế", "LEAD", "Theo dõi, tổng hợp", "Dự án 1"),
                List.of("Công an xã", "COORDINATE", "Phối hợp rà soát", ""));
        assertThat(page(commune.maker(), address)).contains("Chủ trì", "Theo dõi, tổng hợp");
    }

    @Test
    void what_is_typed_wrong_stays_in_the_form_with_the_reason() throws UnsupportedEncodingException {
        var answer = post(commune.maker(), "/plans", "unit", commune.unit().value().toString(), "yearFrom", "2026",
                "yearTo", "2020", "title", "Kế hoạch thử giữ chữ", "form", "PLAN");

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("năm cuối không trước năm đầu", "Kế hoạch thử giữ chữ");
    }

    @Test
    void the_archive_numbers_it_on_its_page_and_the_plan_shows_number_and_date() throws UnsupportedEncodingException {
        var plan = plans.draft(commune, 2026);
        plans.sign(commune, plan);
        var address = "/plans/" + plan.value();
        assertThat(page(commune.archive(), address)).contains("Cấp số, ngày ban hành");
        assertThat(page(commune.maker(), address)).doesNotContain("Cấp số, ngày ban hành");

        var revision = String.valueOf(plans.newest(commune, plan).revision());
        assertThat(post(commune.archive(), address + "/issue", "revision", revision, "number", "53", "signedOn", "2026-11-21")
                        .getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("phải viết dạng 53/KH-UBND");
        post(commune.archive(), address + "/issue", "revision", revision, "number", "53/KH-UBND", "signedOn", "2026-11-21");

        var stranger = users.user(Role.OBSERVER, units.commune("Xã khác"));
        assertThat(browser.get().uri(address + "/paper?format=PDF").with(users.signedIn(stranger)).exchange())
                .hasStatusOk().hasContentType("application/pdf");
        assertThat(page(stranger, address)).contains("Số 53/KH-UBND, ngày 21/11/2026", "Đang có hiệu lực").doesNotContain("Trình duyệt");
        assertThat(post(commune.maker(), address + "/adjustments", "reason", "Bổ sung dự toán")).hasStatus3xxRedirection();
        assertThat(page(commune.maker(), address + "/comparison?before=1&after=2")).contains("Đang hiện 0 chỗ");
    }

    @Test
    void the_list_is_searched_without_marks_and_leaves_as_a_workbook() throws IOException {
        plans.issued(commune, 2026, "53/KH-UBND", null);
        var address = "/plans?unit=" + commune.unit().value();

        assertThat(page(commune.maker(), address + "&q=giam ngheo")).contains("53/KH-UBND", "21/11/2026");
        assertThat(page(commune.maker(), address + "&q=khong co")).doesNotContain("53/KH-UBND");
        assertThat(page(commune.maker(), address + "&year=2025")).doesNotContain("53/KH-UBND");
        var file = browser.get()
                .uri("/plans/file?format=XLSX&unit=" + commune.unit().value())
                .with(users.signedIn(commune.maker()))
                .exchange();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(4)).isEqualTo("53/KH-UBND"));
        }
    }

    @Test
    void the_province_sees_on_a_page_and_in_a_file_who_below_is_late() throws IOException {
        var province = plans.province(units.province("Tỉnh Thử"));
        units.unit(province.unit(), "An Một", UnitKind.XA, DateRange.ALWAYS);
        var plan = plans.issued(province, 2026, "85/KH-UBND", LocalDate.of(2026, 11, 20));

        assertThat(page(province.maker(), "/plans/" + plan.value())).contains("/below");
        assertThat(page(province.maker(), "/plans/" + plan.value() + "/below"))
                .contains("An Một", "Chưa lập", "chậm 1 ngày", "1 đơn vị phải ban hành kế hoạch");
        var file = browser.get()
                .uri("/plans/" + plan.value() + "/below/file?format=XLSX")
                .with(users.signedIn(province.maker()))
                .exchange();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("Chưa lập"));
        }
    }

    @Test
    void fields_that_cannot_be_filled_are_told_beside_the_text_and_on_the_page_of_the_check() throws UnsupportedEncodingException {
        var plan = plans.draft(commune, 2026);
        plans.write(commune, plan, TextPart.SECTION, List.of(
                List.of("MỤC TIÊU", "Không có trường."), List.of("KINH PHÍ", "Tổng kinh phí là {{kinh_phi}}.")));
        var address = "/plans/" + plan.value();
        var told = "Kế hoạch năm 2026 chưa có kinh phí; xin lập ở trang Kinh phí của kế hoạch.";

        assertThat(page(commune.maker(), address + "/parts/SECTION")).contains(told, "Cách viết", "{{chi_tieu IND-01}}");
        assertThat(page(commune.maker(), address + "/findings")).contains("Còn 1 chỗ", "Nội dung, dòng 2", "<code>kinh_phi</code>", told);
        assertThat(browser.get().uri(address + "/paper?format=DOCX").with(users.signedIn(commune.maker())).exchange())
                .hasStatus3xxRedirection().redirectedUrl().contains("/findings");
        assertThat(page(commune.maker(), address + "/budget")).contains("Lập bảng kinh phí");
    }

    @Test
    void the_paper_is_looked_at_line_by_line_with_what_the_check_finds_beside_the_line() throws UnsupportedEncodingException {
        var plan = plans.draft(commune, 2026);
        plans.write(commune, plan, TextPart.SECTION, List.of(List.of("KINH PHÍ",
                "1. Tổng kinh phí là 500 triệu đồng:\nDự án\tKinh phí (triệu đồng)\nDự án 1\t200\nDự án 2\t250\nDự án 3\t10\nTổng cộng\t500")));

        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/findings"))
                .contains("I. KINH PHÍ", "1. Tổng kinh phí là", "<mark>200</mark>", "240", "Tải DOCX", "Tải PDF");
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult post(UserId who, String address, String... fields) {
        var request = browser.post().uri(address).with(csrf()).with(users.signedIn(who));
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
