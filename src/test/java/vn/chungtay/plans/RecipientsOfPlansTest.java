package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.RecipientProposal;
import vn.chungtay.plans.model.RecipientProposal.Gone;
import vn.chungtay.plans.model.RecipientProposal.Why;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.ProposeRecipients;

/** Who should get a plan, proposed from its duties and from what is usual. */
@StoryTest
class RecipientsOfPlansTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private ProposeRecipients propose;

    private Agency commune;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_a_duty_and_two_recipients() {
        commune = plans.commune(units.commune("Xã Thử"));
        plan = plans.draft(commune, 2026);
        plans.write(commune, plan, TextPart.DUTY, List.of(List.of("Trạm Y tế, Trạm Thú y", "LEAD", "Chăm sóc sức khỏe", "Y tế")));
        plans.write(commune, plan, TextPart.RECIPIENT, List.of(
                List.of("TT. Đảng ủy xã (thay b/c)"), List.of("Phòng Lao động-TB và XH huyện"), List.of("Lưu: VT, KT")));
    }

    @Test
    void everybody_with_a_duty_is_offered_and_those_to_whom_plans_of_the_level_go() {
        var rows = proposal().rows();

        assertThat(rows).contains(
                new RecipientProposal.Row("Trạm Y tế, Trạm Thú y", Why.DUTY, false),
                new RecipientProposal.Row("Sở Nông nghiệp và Môi trường", Why.RECEIVES, false),
                new RecipientProposal.Row("Thường trực Hội đồng nhân dân xã", Why.RECEIVES, false));
        assertThat(rows).extracting(RecipientProposal.Row::name).contains("Các xóm trên địa bàn").doesNotHaveDuplicates();
    }

    @Test
    void an_office_that_is_gone_by_then_is_told_with_the_one_that_followed_and_not_offered() throws Exception {
        assertThat(proposal().gone()).containsExactly(new Gone("Phòng Lao động-TB và XH huyện", "Sở Nông nghiệp và Môi trường"));
        assertThat(proposal().rows()).extracting(RecipientProposal.Row::name).doesNotContain("Phòng Lao động-TB và XH huyện");
        assertThat(page()).contains("không còn hoạt động vào ngày của kế hoạch năm 2026; nay là Sở Nông nghiệp và Môi trường");

        var before = plans.draft(commune, 2024);
        plans.write(commune, before, TextPart.RECIPIENT, List.of(List.of("Phòng Lao động-TB và XH huyện")));
        assertThat(users.as(commune.maker(), () -> propose.forPlan(before)).gone()).isEmpty();
        var halfWay = plans.draft(commune, 2025);
        plans.write(commune, halfWay, TextPart.RECIPIENT, List.of(List.of("Phòng Lao động-TB và XH huyện")));
        assertThat(users.as(commune.maker(), () -> propose.forPlan(halfWay)).gone()).hasSize(1);
    }

    @Test
    void what_is_chosen_stands_before_the_archive_also_with_a_comma_in_its_name() throws Exception {
        var version = plans.newest(commune, plan);

        assertThat(browser.post().uri("/plans/" + plan.value() + "/recipients").with(csrf()).with(users.signedIn(commune.maker()))
                .param("version", version.id().value().toString()).param("revision", String.valueOf(version.revision()))
                .param("chosen", "Trạm Y tế, Trạm Thú y").exchange()).hasStatus3xxRedirection();

        assertThat(plans.seenBy(commune.maker(), plan).text().lines(TextPart.RECIPIENT)).extracting(List::getFirst)
                .containsExactly("TT. Đảng ủy xã (thay b/c)", "Phòng Lao động-TB và XH huyện", "Trạm Y tế, Trạm Thú y", "Lưu: VT, KT");
        assertThat(proposal().rows()).contains(new RecipientProposal.Row("Trạm Y tế, Trạm Thú y", Why.DUTY, true));
    }

    private RecipientProposal proposal() {
        return users.as(commune.maker(), () -> propose.forPlan(plan));
    }

    private String page() throws UnsupportedEncodingException {
        var answer = browser.get().uri("/plans/" + plan.value() + "/recipients").with(users.signedIn(commune.maker())).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
