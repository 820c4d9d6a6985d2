package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.GivenPapers;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;

/** The check for programs. */
@StoryTest
class PlanCheckApiTest {

    private static final String ADDRESS = "/api/v1/plan-checks";

    private static final String PLAN = """
            KẾ HOẠCH
            Tổng nhu cầu vốn thực hiện: 206 triệu đồng, trong đó:
            + Ngân sách trung ương: 187 triệu đồng (vốn sự nghiệp).
            + Ngân sách tỉnh: 19 đồng (vốn sự nghiệp).
            """;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private JdbcClient jdbc;

    private String token = "";

    @BeforeEach
    void a_program_of_an_officer() {
        token = users.token(users.user(Role.COMMUNE_OFFICER, units.commune("Bình Yên")), false);
    }

    @Test
    void a_file_gives_its_findings_in_the_form_that_is_promised_and_leaves_nothing() {
        long kept = kept();

        var findings = json(file("ke-hoach.docx", GivenPapers.docx(PLAN.lines().toList())));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.propertyNames()).containsExactlyInAnyOrder("class", "kind", "place", "printed", "expected", "reason");
            assertThat(finding.get("place").propertyNames()).containsExactlyInAnyOrder("line", "quote");
            assertThat(finding.get("class").asString()).isEqualTo("error");
            assertThat(finding.get("kind").asString()).isEqualTo("unit");
            assertThat(finding.at("/place/line").asInt()).isEqualTo(4);
            assertThat(finding.at("/place/quote").asString()).isEqualTo("19 đồng");
            assertThat(finding.get("expected").asString()).isEqualTo("19 triệu đồng");
            assertThat(finding.get("reason").asString()).isNotBlank().doesNotContain("plancheck.");
        });
        assertThat(findings).allSatisfy(finding ->
                assertThat(finding.get("class").asString()).isIn("error", "contradiction or gap", "rounding", "wording"));
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void text_gives_the_same_findings_as_the_file() {
        var ofFile = json(file("ke-hoach.txt", PLAN.getBytes(StandardCharsets.UTF_8)));

        assertThat(json(text(PLAN.getBytes(StandardCharsets.UTF_8)))).isNotEmpty().isEqualTo(ofFile);
        assertThat(json(text(PLAN.getBytes(Charset.forName("UTF-16"))))).isEqualTo(ofFile);
    }

    @Test
    void a_right_text_gives_an_empty_list() {
        assertThat(json(text("Giảm nghèo bền vững.".getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_reason() {
        refused(file("ke-hoach.docx", "không phải Word".getBytes(StandardCharsets.UTF_8)), "không đúng với đuôi tên tệp");
        refused(file("ke-hoach.pdf", new byte[0]), "Tệp không có chữ nào");
        refused(text(new byte[(int) DocumentReader.LARGEST + 100]), "lớn hơn 32 MB");
        refused(text("dòng\n".repeat(100_001).getBytes(StandardCharsets.UTF_8)), "dài quá giới hạn");
    }

    @Test
    void a_stranger_and_somebody_without_the_right_are_turned_away() {
        var body = PLAN.getBytes(StandardCharsets.UTF_8);
        assertThat(client.post().uri(ADDRESS).contentType(MediaType.TEXT_PLAIN).content(body).exchange()).hasStatus(401);

        token = users.token(users.withoutRights(), false);
        assertThat(text(body)).hasStatus(403);
        assertThat(file("a.txt", body)).hasStatus(403);
    }

    private MvcTestResult file(String name, byte[] bytes) {
        return client.post().uri(ADDRESS).multipart().file(new MockMultipartFile("file", name, null, bytes))
                .header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult text(byte[] bytes) {
        return client.post().uri(ADDRESS).contentType(MediaType.TEXT_PLAIN).content(bytes)
                .header("Authorization", "Bearer " + token).exchange();
    }

    private static void refused(MvcTestResult answer, String reason) {
        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("unreadable");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(reason);
    }

    private static List<JsonNode> json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray()).valueStream().toList();
    }

    private long kept() {
        return jdbc.sql("select count(*) from plancheck.plan_check").query(Long.class).single();
    }
}
