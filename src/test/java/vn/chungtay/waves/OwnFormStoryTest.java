package vn.chungtay.waves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Question.Kind;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.Questionnaires;

/** A province brings its own form in as a file, and asks by it. */
@StoryTest
@Requirement("REV-12")
class OwnFormStoryTest {

    private static final String HEAD = "Phần,Mã câu hỏi,Câu hỏi,Cách trả lời,Giải thích,Đơn vị,Các lựa chọn,Bắt buộc,Cho trả lời không biết,Hỏi từng người\n";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private Questionnaires questionnaires;

    private UnitId province;
    private UserId officer;
    private final String code = "dt-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_province() {
        province = villages.province();
        officer = users.user(Role.PROVINCE_OFFICER, province);
    }

    @Test
    void a_form_comes_in_as_a_questionnaire_that_says_it_is_no_official_one() {
        var answer = load(officer, HEAD
                + "Nước sạch,nuoc,\"Nguồn nước \"\"chính\"\"\",chọn một,Nguồn dùng nhiều nhất,,MAY=nước máy; GIENG=giếng,x,x,\n"
                + ",khoang_cach,Cách nhà bao xa,\"số, có thể có phần lẻ\",Đo một chiều,m,,,,\n"
                + "Người,di_hoc,Có đang đi học,Có hoặc không,Kể cả học nghề,,,x,,x\n");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().get("done")).asString().contains("3 câu hỏi");
        var it = own(1);
        assertThat(it.source().verified()).isFalse();
        assertThat(it.source().note()).contains("chưa đối chiếu với mẫu ban hành");
        assertThat(it.question("nuoc")).hasValueSatisfying(one -> {
            assertThat(one.wording().label()).isEqualTo("Nguồn nước \"chính\"");
            assertThat(one.form().choices()).extracting(Question.Choice::code).containsExactly("MAY", "GIENG");
            assertThat(one.rule().required()).isTrue();
            assertThat(one.rule().dontKnow()).isTrue();
        });
        assertThat(it.question("khoang_cach")).hasValueSatisfying(one -> assertThat(one.kind()).isEqualTo(Kind.DECIMAL));
        assertThat(it.roster()).as("who is asked about is named first").isNotNull();
        assertThat(browser.get().uri("/survey-waves?unit=" + province.value()).with(users.signedIn(officer))).hasStatusOk()
                .bodyText().contains(it.id().toString());
        assertThat(browser.get().uri("/questionnaires/" + it.id()).with(users.signedIn(officer))).hasStatusOk().bodyText().contains("Nước sạch");
    }

    @Test
    void the_same_code_again_is_the_next_version_and_no_other_province_takes_it() {
        load(officer, HEAD + ",nuoc,Có nước máy,có hoặc không,Hỏi chủ hộ,,,,,\n");
        load(officer, HEAD + ",nuoc,Nhà có nước máy,có hoặc không,Hỏi chủ hộ,,,,,\n");
        var elsewhere = villages.province();
        var stranger = users.user(Role.PROVINCE_OFFICER, elsewhere);

        assertThat(own(1).question("nuoc").orElseThrow().wording().label()).isEqualTo("Có nước máy");
        assertThat(own(2).question("nuoc").orElseThrow().wording().label()).isEqualTo("Nhà có nước máy");
        assertThat(faults(load(stranger, elsewhere, HEAD + ",nuoc,Có nước máy,có hoặc không,Hỏi chủ hộ,,,,,\n")))
                .singleElement().asString().contains("địa phương khác");
        assertThat(questionnaires.find(new QuestionnaireId("own-" + code, 3))).isEmpty();
    }

    @Test
    void every_mistake_is_named_with_its_line_and_nothing_is_kept() {
        var faults = faults(load(officer, HEAD
                + ",Nước,Có nước máy,có hoặc không,Hỏi chủ hộ,,,,,\n"
                + ",nuoc,,có hoặc không,Hỏi chủ hộ,,,,,\n"
                + ",dien,Có điện,hình vẽ,Hỏi chủ hộ,,,,,\n"
                + ",nha,Nhà ở,chọn một,Nhìn tại chỗ,,,,,\n"
                + ",mai,Mái nhà,chọn một,Nhìn tại chỗ,,tôn;NGOI=ngói,,,\n"
                + ",dien,Có điện,có hoặc không,Hỏi chủ hộ,,,,,\n"));

        assertThat(faults).hasSize(6).anySatisfy(it -> assertThat(it).contains("Dòng 2", "\"Nước\""))
                .anySatisfy(it -> assertThat(it).contains("Dòng 3", "Câu hỏi"))
                .anySatisfy(it -> assertThat(it).contains("Dòng 4", "hình vẽ"))
                .anySatisfy(it -> assertThat(it).contains("Dòng 5", "các lựa chọn"))
                .anySatisfy(it -> assertThat(it).contains("Dòng 6", "\"tôn\""))
                .anySatisfy(it -> assertThat(it).contains("Dòng 7", "đã có"));
        assertThat(questionnaires.find(new QuestionnaireId("own-" + code, 1))).isEmpty();
    }

    @Test
    void the_example_leaves_as_a_file_and_comes_in_again_with_the_same_questions() throws Exception {
        var file = browser.get().uri("/survey-waves/forms/file?questionnaire=living-conditions&version=1&format=CSV")
                .with(users.signedIn(officer)).exchange();
        assertThat(file).hasStatusOk();

        load(officer, file.getResponse().getContentAsString(StandardCharsets.UTF_8));

        var example = questionnaires.find(new QuestionnaireId("living-conditions", 1)).orElseThrow();
        assertThat(codes(own(1))).isEqualTo(codes(example));
    }

    @Test
    void only_a_province_brings_forms_in() {
        var commune = villages.communeIn(province);
        var local = users.user(Role.COMMUNE_OFFICER, commune);

        assertThat(load(local, commune, HEAD + ",nuoc,Có nước máy,có hoặc không,Hỏi chủ hộ,,,,,\n")).hasStatus(403);
        assertThat(browser.get().uri("/survey-waves/forms").with(users.signedIn(local))).hasStatusOk().bodyText()
                .contains("không phải mẫu ban hành").doesNotContain("name=\"document\"");
        assertThat(browser.get().uri("/survey-waves/forms").with(users.signedIn(officer))).hasStatusOk().bodyText().contains("name=\"document\"");
    }

    private static List<String> codes(Questionnaire it) {
        return it.questions().map(Question::code).toList();
    }

    private Questionnaire own(int version) {
        return questionnaires.find(new QuestionnaireId("own-" + code, version)).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(MvcTestResult answer) {
        return (List<String>) answer.getMvcResult().getFlashMap().getOrDefault("faults", List.of());
    }

    private MvcTestResult load(UserId who, String rows) {
        return load(who, province, rows);
    }

    private MvcTestResult load(UserId who, UnitId unit, String rows) {
        return browser.post().uri("/survey-waves/forms").multipart()
                .file(new MockMultipartFile("file", "phieu.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)))
                .param("unit", unit.value().toString()).param("code", code).param("title", "Phiếu khảo sát của tỉnh")
                .param("document", "Kế hoạch khảo sát của tỉnh").param("from", "2026-01-01")
                .with(users.signedIn(who)).with(csrf()).exchange();
    }
}
