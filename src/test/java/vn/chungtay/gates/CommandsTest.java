package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of bin/ as far as they answer before anything is built or started; the rest is in ProgramTest and BackupTest. */
class CommandsTest {

    private static final Path FOLDER = Path.of("bin");

    static Stream<String> commands() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.equals("lib.sh"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_explains_itself(String command) throws Exception {
        var answer = run("bin/" + command, "--help");

        assertThat(answer.code()).isZero();
        assertThat(answer.text()).startsWith("bin/" + command + " - ").contains("--help").doesNotContain("set -euo");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_refuses_what_it_does_not_know_and_names_it(String command) throws Exception {
        var answer = run("bin/" + command, "--khong-co");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("Không hiểu tham số: --khong-co", "Unknown argument: --khong-co");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bin/run --port | Thiếu giá trị sau --port",
        "bin/run --port 99999 | Cổng phải là số từ 0 đến 65535: 99999",
        "bin/run --port tam | Cổng phải là số từ 0 đến 65535: tam",
        "bin/run --data | Thiếu giá trị sau --data",
        "bin/run --backups | Thiếu giá trị sau --backups",
        "bin/backup | Thiếu tên tệp",
        "bin/backup --data | Thiếu giá trị sau --data",
        "bin/restore | Thiếu tên tệp",
    })
    void a_missing_or_impossible_value_is_said_in_a_sentence(String line, String said) throws Exception {
        var answer = run(line.split(" "));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains(said).as("nothing is built then").doesNotContain("Đang dựng chương trình");
    }

    @Test
    void a_taken_port_is_named_with_what_to_do() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            var answer = run("bin/run", "--port", port);

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.text()).contains("Cổng " + port + " đang có chương trình khác dùng", "--port");
        }
    }

    @Test
    void without_a_jdk_25_it_says_which_one_to_install() throws Exception {
        var script = "source bin/lib.sh; is_jdk_25() { false; }; find_jdk";

        var answer = run("bash", "-c", script);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("Chưa tìm thấy JDK 25", "JAVA_HOME");
    }

    @Test
    void shellcheck_finds_nothing_where_it_is_installed() throws Exception {
        assumeThat(run("bash", "-c", "command -v shellcheck").code()).isZero();

        assertThat(run("bash", "-c", "shellcheck bin/* .ci/run").text()).isEmpty();
    }

    private static Answer run(String... command) throws Exception {
        var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int code, String text) {}
}
