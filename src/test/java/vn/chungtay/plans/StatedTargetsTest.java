package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plancheck.usecase.CheckPlans;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.TakeOverPlan;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;
import vn.chungtay.targets.model.TargetProposal.Doubt;
import vn.chungtay.targets.usecase.TakeOverTargets;
import vn.chungtay.targets.usecase.TakeOverTargets.Row;
import vn.chungtay.targets.usecase.TakeOverTargets.State;

/** The targets of a finished plan that was taken over are proposed one by one, and taken when somebody accepts them. */
@StoryTest
class StatedTargetsTest {

    private static final String PLAN = """
            Số: 12/KH-UBND
            Bản Mẫu, ngày 3 tháng 2 năm 2025
            KẾ HOẠCH
            Giảm nghèo bền vững xã Bản Mẫu năm 2025
            Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;
            I. MỤC TIÊU
            1. Mục tiêu tổng quát
            Tiếp tục giảm nghèo đa chiều, bao trùm, bền vững trong năm 2025.
            2. Mục tiêu cụ thể
            - Phấn đấu giảm tỷ lệ hộ nghèo từ 2,5% trở lên.
            - Xây dựng ít nhất 03 mô hình giảm nghèo được nhân rộng.
            - Chiều thiếu hụt về nước sinh hoạt: 88% trở lên hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh; ít nhất 71,5% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh.
            - Tỷ lệ người lao động thuộc hộ nghèo qua đào tạo đạt 41%, trong đó có bằng cấp, chứng chỉ đạt từ 17% trở lên.
            - Khoảng trên 40 người lao động có nhu cầu được hỗ trợ kết nối việc làm thành công.
            - Mỗi xóm trồng mới 25 cây bóng mát quanh nhà văn hóa.
            II. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế
            - Chủ trì Dự án 2; chủ trì Dự án 5.
            2. Phòng Văn hóa - Xã hội
            - Chủ trì Tiểu dự án 1 Dự án 4 và Dự án 5.
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

    @Autowired
    private TakeOverTargets stated;

    @Autowired
    private PlanTargets targets;

    private Agency commune;
    private PlanId plan;

    @BeforeEach
    void a_plan_that_was_taken_over_from_a_file() {
        commune = plans.commune(units.commune("Xã Bản Mẫu"));
        plan = users.as(commune.maker(), () -> {
            var check = checks.paste("kế hoạch 2025", PLAN);
            var outcome = takeOver.take(check, commune.unit(), new Years(2025, 2025), takeOver.understand(check).plan().head());
            return ((PlanOutcome.Done) outcome).plan();
        });
    }

    @Test
    @Requirement("DOC-12")
    void each_statement_is_proposed_with_what_it_measures_of_whom_how_much_and_who_leads() {
        var rows = rows();

        assertThat(rows).extracting(it -> it.proposal().draft().indicator())
                .containsExactly("IND-02", "IND-06", "IND-19", "IND-20", "IND-15", "IND-16", "IND-10", "");
        assertThat(rows).extracting(it -> it.proposal().draft().unit().name()).containsExactly(
                "PERCENTAGE_POINTS", "MODELS", "PERCENT", "PERCENT", "PERCENT", "PERCENT", "PERSONS", "OTHER");
        assertThat(rows).extracting(it -> it.proposal().draft().population()).containsExactly(
                "hộ nghèo", "", "hộ nghèo, hộ cận nghèo", "hộ nghèo, hộ cận nghèo", "người lao động thuộc hộ nghèo",
                "người lao động thuộc hộ nghèo", "người lao động có nhu cầu", "");
        assertThat(rows.get(1).proposal().draft().lead()).as("who alone leads project 2").isEqualTo("Phòng Kinh tế");
        assertThat(rows.get(4).proposal().draft().lead()).as("of the project's sub-project").isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(rows.get(5).stated().among()).isTrue();
        assertThat(rows.get(6).proposal().doubts()).contains(Doubt.UNCLEAR);
        assertThat(rows.get(7).proposal().doubts()).contains(Doubt.INDICATOR);
        assertThat(rows).allMatch(it -> it.state() == State.OPEN);
        assertThat(promised()).as("nothing is taken silently").isEmpty();
    }

    @Test
    @Requirement("DOC-12")
    void an_accepted_statement_is_a_target_and_is_not_taken_twice() throws Exception {
        assertThat(page(commune.maker(), address())).contains("Còn 8 câu chưa nhận", "71,5%", "Nhận chỉ tiêu ở dòng 12");
        var accepted = accept(3, Map.of());
        assertThat(accepted).hasRedirectedUrl(address() + "&q=&open=false&page=1");

        assertThat(promised()).singleElement().satisfies(it -> {
            assertThat(it.indicator()).isEqualTo("IND-20");
            assertThat(it.number()).isEqualTo("ít nhất 71,5%");
            assertThat(it.population()).isEqualTo("hộ nghèo, hộ cận nghèo");
        });
        assertThat(rows().get(3).state()).isEqualTo(State.TAKEN);
        assertThat(body(accept(3, Map.of()))).contains("đã có chỉ tiêu như vậy");
        assertThat(promised()).hasSize(1);
        assertThat(page(commune.maker(), address() + "&open=true")).contains("Còn 7 câu chưa nhận").doesNotContain("id=\"S3\"");
    }

    @Test
    void the_same_measure_of_the_same_people_with_another_number_is_shown_as_such() {
        accept(2, Map.of("sentence", "80% trở lên hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh"));

        assertThat(rows().get(2).state()).isEqualTo(State.OTHER_NUMBER);
        assertThat(rows().get(2).known()).isNotNull();
    }

    @Test
    void what_is_about_some_of_those_of_a_target_becomes_its_part_once_that_is_taken() {
        accept(4, Map.of());
        assertThat(rows().get(5).proposal().draft().link()).isNotNull();
        accept(5, Map.of());

        assertThat(promised()).hasSize(2);
        assertThat(promised().get(1).partOf()).contains(promised().get(0).id());
    }

    @Test
    void words_with_two_meanings_and_what_was_not_recognised_wait_for_somebody_to_say_it() throws Exception {
        assertThat(body(accept(6, Map.of()))).contains("có thể hiểu nhiều cách");
        assertThat(body(accept(7, Map.of()))).contains("Câu này chưa có chỉ số", "25 cây bóng mát");
        assertThat(promised()).isEmpty();

        accept(6, Map.of("meaning", "ABOVE"));
        assertThat(promised()).hasSize(1);
    }

    @Test
    void what_was_corrected_in_the_printed_text_is_what_is_proposed() {
        browser.post().uri("/plans/" + plan.value() + "/printed/11").with(csrf()).with(users.signedIn(commune.maker()))
                .param("words", "03").param("instead", "04").param("reason", "bản gốc ghi 04").exchange();

        assertThat(rows().get(1).proposal().draft().sentence()).contains("ít nhất 04 mô hình");
    }

    @Test
    void a_year_without_a_text_and_somebody_of_another_commune_get_nothing() {
        assertThatThrownBy(() -> users.as(commune.maker(), () -> stated.of(commune.unit(), 2019))).isInstanceOf(NotFound.class);
        var elsewhere = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Khác"));
        assertThat(browser.get().uri(address()).with(users.signedIn(elsewhere)).exchange()).hasStatus(403);
    }

    @Test
    void without_a_plan_the_page_leads_to_the_targets() {
        var answer = browser.get().uri("/targets/stated").with(users.signedIn(commune.maker())).exchange();

        assertThat(answer).hasRedirectedUrl("/targets");
    }

    private String address() {
        return "/targets/stated?place=" + commune.unit().value() + "&year=2025";
    }

    private List<Row> rows() {
        return users.as(commune.maker(), () -> stated.of(commune.unit(), 2025).rows());
    }

    private List<PromisedTarget> promised() {
        return users.as(commune.maker(), () -> targets.find(commune.unit(), 2025).map(targets::promised).orElse(List.of()));
    }

    /** As the form sends it, with what somebody typed instead. */
    private MvcTestResult accept(int at, Map<String, String> typed) {
        var draft = rows().get(at).proposal().draft();
        var request = browser.post().uri("/targets/stated").with(csrf()).with(users.signedIn(commune.maker()));
        var link = draft.link();
        var fields = new ArrayList<>(List.of(
                Map.entry("place", commune.unit().value().toString()), Map.entry("year", "2025"), Map.entry("at", String.valueOf(at)),
                Map.entry("sentence", draft.sentence()), Map.entry("indicator", draft.indicator()), Map.entry("unit", draft.unit().name()),
                Map.entry("population", draft.population()), Map.entry("lead", draft.lead()), Map.entry("component", draft.component()),
                Map.entry("lastYear", String.valueOf(draft.lastYear()))));
        if (link != null) {
            fields.add(Map.entry("whole", link.whole().value().toString()));
            fields.add(Map.entry("relation", link.relation().name()));
        }
        for (var it : fields) request = request.param(it.getKey(), typed.getOrDefault(it.getKey(), it.getValue()));
        for (var it : typed.entrySet()) if (it.getKey().equals("meaning")) request = request.param("meaning", it.getValue());
        return request.exchange();
    }

    private static String body(MvcTestResult it) throws UnsupportedEncodingException {
        return it.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }
}
