package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.usecase.CheckPlans;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.TakeOverPlan;
import vn.chungtay.platform.Forbidden;

/** A finished plan that was read as a file becomes a plan on paper. */
@StoryTest
class TakeOverTest {

    private static final String PLAN = """
            Số: 7/KH-UBND
            Thử, ngày 16 tháng 9 năm 2025
            KẾ HOẠCH
            Giảm nghèo bền vững xã Thử năm 2025
            Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;
            I. MỤC TIÊU
            Giảm nghèo đa chiều.
            Hộ nghèo\t12\t11
            II. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế
            - Chủ trì Dự án 2.
            Nơi nhận:
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Ma Văn Mẫu
            """;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private CheckPlans checks;

    @Autowired
    private TakeOverPlan takeOver;

    private Agency commune;
    private PlanCheckId check;

    @BeforeEach
    void a_plan_that_was_brought_to_be_checked() {
        commune = plans.commune(units.commune("Xã Thử"));
        check = users.as(commune.maker(), () -> checks.paste("kế hoạch 2025", PLAN));
    }

    @Test
    void the_lines_stand_beside_what_they_become_and_the_table_is_listed_as_not_taken() throws Exception {
        assertThat(page(commune.maker(), "/plan-checks/" + check.value())).contains("/plans/from-check/" + check.value());
        assertThat(page(commune.maker(), "/plans/from-check/" + check.value()))
                .contains("Đọc được số 7/KH-UBND, ngày 16/09/2025", "Chưa đưa vào được: 1 chỗ", "bảng số liệu", "Ma Văn Mẫu", "Chủ trì Dự án 2.");
    }

    @Test
    void confirmed_it_is_a_draft_on_paper_with_all_parts_until_its_number_is_written() throws Exception {
        var answer = browser.post().uri("/plans/from-check/" + check.value()).with(csrf()).with(users.signedIn(commune.maker()))
                .param("unit", commune.unit().value().toString()).param("yearFrom", "2025").param("yearTo", "")
                .param("form", "PLAN").param("title", "Giảm nghèo bền vững xã Thử năm 2025").param("agency", "Phòng Kinh tế")
                .param("place", "Thử").param("capacity", "TM").param("position", "CHỦ TỊCH").param("signer", "Ma Văn Mẫu")
                .exchange();
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        var plan = new PlanId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));

        var seen = plans.seenBy(commune.maker(), plan);
        assertThat(seen.version().fromPaper()).isTrue();
        assertThat(seen.version().issue()).isEmpty();
        assertThat(seen.text().lines(TextPart.BASIS)).containsExactly(
                List.of("Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ"));
        assertThat(seen.text().lines(TextPart.SECTION)).containsExactly(
                List.of("MỤC TIÊU", "Giảm nghèo đa chiều."), List.of("TỔ CHỨC THỰC HIỆN", "{{phan_cong}}"));
        assertThat(seen.text().lines(TextPart.DUTY)).containsExactly(List.of("Phòng Kinh tế", "LEAD", "Chủ trì Dự án 2.", "DA2"));
        assertThat(seen.text().lines(TextPart.RECIPIENT)).containsExactly(List.of("Lưu: VT"));
    }

    @Test
    void a_year_that_has_its_plan_already_is_refused_on_the_same_page_with_what_was_typed() throws Exception {
        plans.draft(commune, 2025);
        var answer = browser.post().uri("/plans/from-check/" + check.value()).with(csrf()).with(users.signedIn(commune.maker()))
                .param("unit", commune.unit().value().toString()).param("yearFrom", "2025").param("title", "Tên đã sửa tay")
                .exchange();

        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Đơn vị đã có kế hoạch cho năm", "Tên đã sửa tay");
    }

    @Test
    void who_writes_no_plans_takes_none_over() {
        var front = users.user(Role.OBSERVER, commune.unit());

        assertThatThrownBy(() -> users.as(front, () -> takeOver.understand(check))).isInstanceOf(Forbidden.class);
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
