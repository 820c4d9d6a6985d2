package vn.chungtay.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.GivenHouseholds;

/** What an officer does with targets in the browser. */
@StoryTest
class TargetPagesTest {

    private static final LocalDate EARLIER = LocalDate.of(2024, 12, 31);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private MockMvcTester mvc;

    private UnitId commune;
    private UnitId village;
    private UserId officer;

    @BeforeEach
    void a_commune() {
        commune = units.commune("Bình Yên");
        village = units.village(commune, "Bản Thượng");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        for (int i = 0; i < 4; i++) households.in(village).poor(EARLIER, Set.of(9)).stored();
        households.in(village).stored();
    }

    @Test
    @Requirement({"TGT-23", "TGT-24"})
    void a_sentence_is_typed_once_and_stands_in_the_progress_and_in_the_annex() {
        var set = open();
        var target = add(set, "IND-21", "Ít nhất 90% hộ nghèo, hộ cận nghèo có nhu cầu được sử dụng internet", "PERCENT");

        assertThat(get(set)).hasStatusOk().bodyText().contains(
                "Ít nhất 90% hộ nghèo, hộ cận nghèo có nhu cầu được sử dụng internet", "Chưa có số liệu", "Chưa ai báo kết quả");
        assertThat(get(set + "/annex")).bodyText().contains(">ít nhất 90%<");

        assertThat(post(target, "sentence", "Ít nhất 94% hộ nghèo, hộ cận nghèo có nhu cầu được sử dụng internet", "indicator", "IND-21",
                "name", "Viễn thông", "unit", "PERCENT", "lastYear", "2026", "accumulates", "LAST_VALUE", "version", "1")).hasStatus(HttpStatus.FOUND);
        assertThat(get(set)).bodyText().contains("Ít nhất 94% hộ nghèo").doesNotContain("90% hộ nghèo");
        assertThat(get(set + "/annex")).bodyText().contains(">ít nhất 94%<").doesNotContain("ít nhất 90%");
    }

    @Test
    void a_computed_result_opens_the_households_behind_it_and_says_why() {
        var set = open();
        add(set, "IND-19", "94% trở lên hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh", "PERCENT");

        assertThat(get(set)).bodyText().contains("Chưa đạt", "0,00% (0/4)", "/poverty/households?unit=" + commune.value(), "indicator=9")
                .contains("Kết quả 0,00 thấp hơn “94% trở lên”.");
        assertThat(get(set + "/file?format=XLSX")).hasStatusOk();
        assertThat(get(set + "?q=nuoc%20sinh%20hoat")).bodyText().contains("94% trở lên");
        assertThat(get(set + "?q=nha%20tieu")).bodyText().contains("Không có chỉ tiêu nào khớp “nha tieu”.");
    }

    @Test
    @Requirement("TGT-11")
    void a_target_without_a_number_shows_no_percentage() {
        var set = open();
        add(set, "IND-06", "Hỗ trợ xây dựng, nhân rộng mô hình, dự án giảm nghèo (nếu có)", "MODELS");

        assertThat(get(set)).bodyText().contains("Không có số", "Chỉ tiêu không ghi số").doesNotContain("0,00");
        assertThat(get(set + "/annex")).bodyText().contains("nhân rộng mô hình, dự án giảm nghèo (nếu có)");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() {
        var set = open();

        assertThat(post(set + "/targets", "sentence", " ", "indicator", "IND-19", "name", "Nước", "unit", "PERCENT",
                "lastYear", "hai", "accumulates", "LAST_VALUE", "lead", "Phòng Nông nghiệp"))
                .hasStatusOk().bodyText().contains("Chưa có câu chỉ tiêu", "Năm phải gồm bốn chữ số", "Phòng Nông nghiệp");
    }

    @Test
    void a_result_is_reported_and_a_bare_rate_stays_unverified() {
        var set = open();
        var target = add(set, "IND-14", "trẻ em đi học đúng độ tuổi trên 97%", "PERCENT");

        assertThat(post(target + "/results", "asOf", "2026-06-30", "source", "Phòng Giáo dục")).hasStatusOk()
                .bodyText().contains("Chưa có kết quả; xin ghi số đã đạt", "Phòng Giáo dục");
        assertThat(post(target + "/results", "asOf", "2026-06-30", "source", "Phòng Giáo dục", "value", "97,5")).hasStatus(HttpStatus.FOUND);
        assertThat(get(target)).bodyText().contains("97,5%", "chưa kiểm chứng");
        assertThat(post(target + "/results", "asOf", "2026-06-30", "source", "Phòng Giáo dục", "numerator", "97", "denominator", "100"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(set)).bodyText().contains("97,00% (97/100)", "Chưa đạt").doesNotContain("chưa kiểm chứng");
    }

    @Test
    @Requirement({"TGT-13", "TGT-14"})
    void quotas_are_proposed_changed_and_printed_in_both_forms() {
        var set = open();
        assertThat(post(set + "/quotas/proposal", "class", "POOR", "asOf", "2025-12-31", "headline", "1", "method", "EQUAL_SHARE", "version", "0"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(get(set + "/quotas?class=POOR")).hasStatusOk().bodyText().contains("Tổng phân bổ đúng 1 hộ, bằng 20,00 điểm phần trăm.");
        assertThat(post(set + "/quotas", "class", "POOR", "version", "1", "of-" + village.value(), "2", "lock-" + village.value(), "true"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(set + "/quotas?class=POOR")).bodyText().contains("nhiều hơn 1 hộ phải giảm là 1 hộ");
        assertThat(post(set + "/quotas", "class", "POOR", "version", "1", "of-" + village.value(), "3")).hasStatus(HttpStatus.CONFLICT);

        assertThat(get(set + "/quotas/table?form=HOUSEHOLDS")).bodyText()
                .contains("Hộ dân cuối năm 2025", ">4<", ">80,00<", ">40,00<", ">13<", "Bản Thượng");
        assertThat(get(set + "/quotas/table?form=RATES")).bodyText().contains("Kế hoạch giảm tỷ lệ hộ nghèo (%)", ">40,00<");
        assertThat(get(set + "/quotas/table/file?form=HOUSEHOLDS&format=XLSX")).hasStatusOk();
        assertThat(get(set + "/quotas/table/file?form=RATES&format=CSV")).hasStatusOk();
    }

    @Test
    void others_look_and_do_not_touch() {
        var set = open();
        var observer = users.user(Role.OBSERVER, commune);

        assertThat(mvc.get().uri(set).with(users.signedIn(observer)).exchange()).hasStatusOk().bodyText().doesNotContain("Thêm chỉ tiêu");
        assertThat(mvc.post().uri(set + "/targets").with(users.signedIn(observer)).with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("sentence", "50 hộ").param("indicator", "IND-18").param("name", "Nhà ở").param("unit", "HOUSEHOLDS")
                .param("lastYear", "2026").param("accumulates", "SUM_OF_YEARS").exchange()).hasStatus(HttpStatus.FORBIDDEN);
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));
        assertThat(mvc.get().uri(set).with(users.signedIn(stranger)).exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_page_of_a_unit_shows_its_years_and_what_was_given_to_it() {
        var set = open();
        post(set + "/quotas/proposal", "class", "POOR", "asOf", "2025-12-31", "headline", "1", "method", "EQUAL_SHARE", "version", "0");

        assertThat(get("/targets?unit=" + commune.value() + "&year=2026")).hasStatusOk().bodyText().contains("Năm 2026", "Bản Thượng");
        assertThat(get("/targets?unit=" + village.value() + "&year=2026")).bodyText().contains("đưa 1 trong 4 hộ thoát nghèo");
    }

    private String open() {
        return location(post("/targets", "unit", commune.value().toString(), "year", "2026"));
    }

    private String add(String set, String indicator, String sentence, String unit) {
        return location(post(set + "/targets", "sentence", sentence, "indicator", indicator, "name", "Chỉ tiêu", "unit", unit,
                "lastYear", "2026", "accumulates", "LAST_VALUE", "lead", "Phòng", "component", "DA1"));
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return result.getResponse().getRedirectedUrl();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(java.net.URI.create(address)).with(users.signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(users.signedIn(officer)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
