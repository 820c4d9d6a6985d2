package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.plans.GivenWholePlans.YEAR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.AdjustPlan;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.programme.SourceTier;

/** What an adjustment changed, in figures, long after they have changed. */
@StoryTest
class CompareVersionsTest {

    private static final Adjustment MORE = new Adjustment("Nghị quyết số 28/NQ-HĐND", "Quyết định số 490/QĐ-UBND", "Bổ sung vốn");

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
    private AdjustPlan adjust;

    @Autowired
    private MockMvcTester browser;

    private Agency commune;
    private PlanId plan;

    @BeforeEach
    void an_issued_plan_that_got_more_money_and_another_duty() {
        commune = plans.commune(units.commune(units.district(units.province("Thái Mẫu"), "Võ Mẫu"), "Dân Mẫu"));
        given.people(units.village(commune.unit(), "Bản Thượng"), 6, 3, 11);
        var head = GivenPlans.head("Kế hoạch giảm nghèo năm " + YEAR, null);
        plan = plans.done(users.as(commune.maker(), () -> start.start(commune.unit(), new Years(YEAR, YEAR), head, Beginning.TEMPLATE)));
        given.words(plans, commune, plan);
        given.targets(commune.maker(), commune.unit());
        var budget = given.money(commune.unit(), plan);
        given.parts(plans.newest(commune, plan).id(), GivenParts.livelihoods());
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", "Đã thông qua"));

        plans.done(users.as(commune.maker(), () -> adjust.adjust(plan, MORE)));
        given.more(users.user(Role.FINANCE, commune.unit()), budget, GivenBudgets.of("DA1", SourceTier.CENTRAL, 316L));
        plans.write(commune, plan, TextPart.DUTY, List.of(List.of("Công an xã", "COORDINATE", "Bảo đảm trật tự.", "")));
    }

    private MvcTestResult get(UserId who, String address) {
        return browser.get().uri("/plans/" + plan.value() + address).with(users.signedIn(who)).exchange();
    }

    private String page(String address) throws IOException {
        var answer = get(commune.maker(), address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    @Requirement("PLN-09")
    void two_versions_show_what_the_adjustment_changed_in_money_and_duties_with_amounts_and_percent() throws IOException {
        var page = page("/comparison?before=1&after=2").replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");

        assertThat(page).contains(
                "Tổng kinh phí đổi 3.160 triệu đồng 3.476 triệu đồng tăng 316 triệu đồng (10%)",
                "Tổng kinh phí – Ngân sách trung ương đổi 2.800 triệu đồng 3.116 triệu đồng tăng 316 triệu đồng (11,3%)",
                "Công an xã thêm – Phối hợp: Bảo đảm trật tự.");
        assertThat(page).contains("Phòng Văn hóa - Xã hội – DA7-TDA2 bỏ Chủ trì: Hướng dẫn rà soát hộ nghèo, hộ cận nghèo. –");
        assertThat(page).doesNotContain("Tổng kinh phí – Ngân sách xã");
        assertThat(page("/comparison?before=1&after=2&all=true")).contains("Tổng kinh phí – Ngân sách xã", "giữ nguyên");
    }

    @Test
    void the_comparison_leaves_as_a_workbook() throws IOException {
        var file = get(commune.maker(), "/comparison/file?before=1&after=2&format=XLSX");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read()).anySatisfy(row -> {
                assertThat(row.getCellText(1)).isEqualTo("Tổng kinh phí");
                assertThat(row.getCellText(5)).isEqualTo("tăng 316 triệu đồng (10%)");
            });
        }
    }

    @Test
    void whoever_sees_only_what_is_issued_does_not_see_the_draft_beside_it() {
        var stranger = users.user(Role.OBSERVER, units.commune("Xã khác"));

        assertThat(get(stranger, "/comparison?before=1&after=2")).hasStatus(404);
    }
}
