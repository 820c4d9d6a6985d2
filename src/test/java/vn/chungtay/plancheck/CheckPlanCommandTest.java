package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckPlanCommandTest {

    private static final String PLAN = """
            KẾ HOẠCH
            Tổng nhu cầu vốn thực hiện: 206 triệu đồng, trong đó:
            + Ngân sách trung ương: 187 triệu đồng (vốn sự nghiệp).
            + Ngân sách tỉnh: 19 đồng (vốn sự nghiệp).
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void a_machine_gets_exactly_the_agreed_fields() throws IOException {
        assertThat(check("ke-hoach.txt", PLAN, "json")).isZero();

        var findings = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(findings.isArray()).isTrue();
        assertThat(findings).isNotEmpty().allSatisfy(it -> {
            assertThat(it.propertyNames()).containsExactly("class", "kind", "place", "printed", "expected", "reason");
            assertThat(it.get("place").propertyNames()).containsExactly("line", "quote");
        });
        assertThat(findings).anySatisfy(it -> {
            assertThat(it.get("class").asString()).isEqualTo("error");
            assertThat(it.get("kind").asString()).isEqualTo("unit");
            assertThat(it.get("place").get("line").asInt()).isEqualTo(4);
            assertThat(it.get("expected").asString()).isEqualTo("19 triệu đồng");
            assertThat(it.get("reason").asString()).contains("19 đồng");
        });
        assertThat(err.size()).isZero();
    }

    @Test
    void a_person_gets_the_counts_the_place_and_the_proof() throws IOException {
        assertThat(check("ke-hoach.txt", PLAN, "text")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains(
                "ke-hoach.txt: 4 dòng", "Lỗi: 1", "Dòng 4: “", "Đang ghi: 19 đồng – đề nghị: 19 triệu đồng");
    }

    @Test
    void a_plan_without_mistakes_gives_an_empty_list() throws IOException {
        assertThat(check("ke-hoach.txt", "KẾ HOẠCH\n", "json")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("[]");
    }

    @Test
    void a_file_that_cannot_be_read_is_an_error_with_a_sentence_and_no_answer() throws IOException {
        assertThat(check("ke-hoach.doc", "\u00D0\u00CF", "json")).isEqualTo(1);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ke-hoach.doc: Chỉ đọc được tệp .docx, .pdf, .xlsx, .csv và .txt");
    }

    @Test
    void a_missing_file_is_said() {
        assertThat(new CheckPlanCommand(out, err).run(new String[] {"--check-plan", folder.resolve("khong-co.txt").toString(), "text"})).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Không có tệp này");
    }

    @Test
    void only_complete_arguments_mean_the_command() {
        assertThat(CheckPlanCommand.isMeant(new String[] {"--check-plan", "a.txt", "json"})).isTrue();
        assertThat(CheckPlanCommand.isMeant(new String[] {"--check-plan", "a.txt", "xml"})).isFalse();
        assertThat(CheckPlanCommand.isMeant(new String[] {"--server.port=0"})).isFalse();
    }

    private int check(String name, String text, String format) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        return new CheckPlanCommand(out, err).run(new String[] {"--check-plan", file.toString(), format});
    }
}
