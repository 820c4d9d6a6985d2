package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.plans.GivenWholePlans.YEAR;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.programme.SourceTier;

/** What stands on the page of a plan for those who read it, and for those who write it. */
@StoryTest
class PlanTextPagesTest {

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenWholePlans given;

    @Autowired
    private StartPlan start;

    @Autowired
    private MockMvcTester browser;

    private Agency commune;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_targets_and_money_but_without_parts() {
        commune = plans.commune(units.commune(units.district(units.province("Thái Mẫu"), "Võ Mẫu"), "Dân Mẫu"));
        given.people(units.village(commune.unit(), "Bản Thượng"), 6, 3, 11);
        var head = GivenPlans.head("Kế hoạch giảm nghèo năm " + YEAR, null);
        plan = plans.done(users.as(commune.maker(), () -> start.start(commune.unit(), new Years(YEAR, YEAR), head, Beginning.TEMPLATE)));
        given.words(plans, commune, plan);
        given.targets(commune.maker(), commune.unit());
        given.money(commune.unit(), plan);
    }

    private void finished() {
        given.parts(plans.newest(commune, plan).id(), GivenParts.livelihoods(GivenParts.training(YEAR)));
    }

    private void issued() {
        finished();
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", "Đã thông qua"));
    }

    private String address() {
        return "/plans/" + plan.value();
    }

    @Test
    @Requirement("TGT-23")
    void whoever_reads_sees_the_figures_and_not_the_fields_and_goes_from_them_to_where_they_are_kept() throws UnsupportedEncodingException {
        finished();

        var page = page(commune.leader(), address());

        assertThat(page).doesNotContain("{{", "}}", "còn thiếu");
        assertThat(page)
                .contains("<a href=\"" + address() + "/budget\">3.160 triệu đồng</a>")
                .contains("<a href=\"/poverty?unit=" + commune.unit().value() + "&amp;asOf=2023-12-31\">30,00%</a>")
                .containsPattern("<a href=\"/targets/[0-9a-f-]{36}\">Giảm ít nhất 3 hộ nghèo</a>")
                .containsPattern("/targets/sets/[0-9a-f-]{36}\">Xem nơi lưu số liệu")
                .contains("Phụ lục II");
    }

    @Test
    void whoever_may_not_see_targets_and_money_of_the_unit_reads_an_issued_plan_without_the_ways_there() throws UnsupportedEncodingException {
        issued();
        var stranger = users.user(Role.OBSERVER, units.commune("Xã khác"));

        assertThat(page(stranger, address()))
                .contains("3.160 triệu đồng", "Giảm ít nhất 3 hộ nghèo")
                .doesNotContain("{{", address() + "/budget", "/targets/");
    }

    @Test
    void an_issued_plan_is_shown_as_it_went_out_once_its_figures_have_changed() throws UnsupportedEncodingException {
        issued();
        assertThat(page(commune.leader(), address())).doesNotContain("Văn bản đã ban hành");

        var finance = users.user(Role.FINANCE, commune.unit());
        given.more(finance, given.money(finance, commune.unit(), plan), GivenBudgets.of("DA1", SourceTier.CENTRAL, 7_000L));

        assertThat(page(commune.leader(), address()))
                .contains("Văn bản đã ban hành", "Số: 53/KH-UBND", "3.160 triệu đồng")
                .doesNotContain("10.160", "13.320");
    }

    @Test
    void whoever_writes_sees_what_they_typed_and_what_it_becomes_side_by_side() throws UnsupportedEncodingException {
        plans.write(commune, plan, TextPart.SECTION, List.of(List.of("KINH PHÍ", "Tổng kinh phí năm {{nam}} là {{kinh_phi}}.")));

        assertThat(page(commune.maker(), address() + "/parts/SECTION"))
                .contains("Tổng kinh phí năm {{nam}} là {{kinh_phi}}.</textarea>")
                .contains("Tổng kinh phí năm 2024 là <a href=\"" + address() + "/budget\">3.160 triệu đồng</a>.", "Sẽ in ra");
    }

    @Test
    void what_cannot_be_filled_is_marked_in_words_where_it_stands() throws UnsupportedEncodingException {
        plans.write(commune, plan, TextPart.SECTION, List.of(
                List.of("KINH PHÍ", "Vốn là {{kinh_phi DA7}} và {{kinh_phi"), List.of("DỰ ÁN", "{{cac_du_an}}")));

        var page = page(commune.leader(), address());

        assertThat(page.replaceAll("<[^>]+>", "")).contains(
                "Vốn là [còn thiếu kinh_phi DA7: Kinh phí của kế hoạch không có dòng nào cho dự án, tiểu dự án này.]",
                "Có dấu ngoặc nhọn mở mà không đóng",
                "[còn thiếu cac_du_an: Chưa chọn dự án thành phần nào cho kế hoạch này.]");
        assertThat(page(commune.maker(), address())).contains("Còn 3 chỗ", address() + "/parts/SECTION");
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
