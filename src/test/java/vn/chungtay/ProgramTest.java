package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.platform.database.LocalPostgres;
import vn.chungtay.platform.sheet.SheetFormat;

/**
 * The program as an administrator meets it: started, interrupted, started again, with a database of its own or not. Each
 * start takes a while, so the tests share them.
 */
@Tag("own-database")
class ProgramTest {

    private static final Map<String, String> ADMINISTRATOR =
            Map.of("userName", "quantri.tinh", "fullName", "Ma Thị Mẫu", "password", "một câu rất riêng");
    private static final Map<String, String> SIGN_IN =
            Map.of("userName", "quantri.tinh", "password", "một câu rất riêng");

    /** SIGINT, as a shell reports it. */
    private static final int INTERRUPTED = 130;

    /** SIGTERM, as a shell reports it. */
    private static final int TERMINATED = 143;

    @TempDir
    Path data;

    @AfterEach
    void stopTheDatabase() {
        if (LocalPostgres.exists(data)) LocalPostgres.start(data).close();
    }

    @Test
    @Requirement("SEC-01")
    void after_an_interrupted_start_the_code_of_the_console_makes_one_administrator_who_is_still_there_later()
            throws Exception {
        try (var interrupted = RunningProgram.start(data, Map.of())) {
            interrupted.line("event=postgres_started");
            assertEndsQuietly(interrupted);
        }
        assertThat(LocalPostgres.isRunning(data)).isFalse();

        try (var program = RunningProgram.start(data, Map.of())) {
            var code = program.line("event=first_run").replaceFirst(".*code=", "");
            program.ready();
            assertThat(program.get("/").headers().firstValue("Location")).hasValueSatisfying(it -> assertThat(it).endsWith("/first-run"));

            assertThat(begin(program, "khong-phai-ma").body()).contains("Mã một lần chưa đúng");
            assertThat(begin(program, code).headers().firstValue("Location"))
                    .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in?begun"));

            assertThat(program.get("/first-run").statusCode()).isEqualTo(404);
            assertThat(begin(program, code).statusCode()).as("the code a second time").isIn(403, 404);
            assertThat(program.post("/sign-in", SIGN_IN).headers().firstValue("Location"))
                    .hasValueSatisfying(it -> assertThat(it).endsWith("/"));
            assertThat(program.get("/").body()).contains("Kính chào Ma Thị Mẫu", "Quản trị", "trên cả nước");
            assertThat(program.terminate()).isEqualTo(TERMINATED);
        }
        assertThat(LocalPostgres.isRunning(data)).isFalse();

        try (var program = RunningProgram.start(data, Map.of())) {
            program.ready();
            program.post("/sign-in", SIGN_IN);

            assertThat(program.get("/").body()).contains("Kính chào Ma Thị Mẫu");
            assertThat(program.lines()).noneMatch(it -> it.contains("first_run"));
        }
    }

    @Test
    void a_server_of_ones_own_is_used_instead_and_whoever_guesses_the_code_there_has_to_wait(
            @TempDir Path elsewhere, @TempDir Path here) throws Exception {
        try (var external = LocalPostgres.start(elsewhere)) {
            var environment = Map.of(
                    "CHUNGTAY_DB_URL", external.url(),
                    "CHUNGTAY_DB_USER", external.user(),
                    "CHUNGTAY_DB_PASSWORD", external.password());
            try (var program = RunningProgram.start(here, environment)) {
                var code = program.line("event=first_run").replaceFirst(".*code=", "");
                program.ready();
                for (int i = 0; i < 5; i++) {
                    assertThat(begin(program, "doan-" + i).body()).contains("Mã một lần chưa đúng");
                }

                assertThat(begin(program, code).body()).contains("Đã nhập sai nhiều lần. Xin thử lại sau 1 phút.");
                assertThat(program.terminate()).isEqualTo(TERMINATED);
            }
            assertThat(here).isEmptyDirectory();
            assertThat(JdbcClient.create(external.owner().dataSource())
                            .sql("select count(*) from geography.unit")
                            .query(Long.class)
                            .single())
                    .isGreaterThan(14_000);
        }
    }

    @Test
    void a_training_world_whose_making_is_interrupted_ends_quietly_too() throws Exception {
        try (var interrupted = RunningProgram.withTrainingWorld(data)) {
            interrupted.line("Started ChungTay");
            assertEndsQuietly(interrupted);
        }
        assertThat(LocalPostgres.isRunning(data)).isFalse();
    }

    @Test
    void a_full_disk_is_told_in_a_sentence_leaves_no_half_file_and_is_forgotten_once_there_is_room(@TempDir Path folder)
            throws Exception {
        assumeThat(SmallDisk.isPossible()).as("only root may mount a small disk to fill it").isTrue();
        try (var disk = SmallDisk.on(folder);
                var program = RunningProgram.start(data, Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder))) {
            var code = program.line("event=first_run").replaceFirst(".*code=", "");
            program.ready();
            begin(program, code);
            program.post("/sign-in", SIGN_IN);
            var before = disk.files();
            disk.fill();

            for (var format : SheetFormat.values()) {
                var refused = program.get("/users/file?format=" + format);

                assertThat(refused.statusCode()).as(format.name()).isEqualTo(507);
                assertThat(refused.body()).contains("Máy chủ không còn chỗ để lập tệp", "giải phóng ổ đĩa");
            }
            assertThat(disk.files()).isEqualTo(before);
            program.line("event=storage_full");

            disk.makeRoom();
            assertThat(program.get("/users/file?format=CSV").body()).contains("Ma Thị Mẫu");
            assertThat(disk.files()).isEqualTo(before);
            assertThat(program.terminate()).isEqualTo(TERMINATED);
        }
    }

    private static void assertEndsQuietly(RunningProgram program) throws Exception {
        assertThat(program.interrupt()).isEqualTo(INTERRUPTED);
        assertThat(program.lines())
                .last(InstanceOfAssertFactories.STRING)
                .contains("Đang dừng theo yêu cầu trong lúc khởi động", "Stopping as asked");
        assertThat(program.lines()).noneMatch(it -> it.contains("Exception") || it.startsWith("\tat "));
    }

    private static HttpResponse<String> begin(RunningProgram program, String code) throws Exception {
        var fields = new HashMap<>(ADMINISTRATOR);
        fields.put("code", code);
        return program.post("/first-run", fields);
    }
}
