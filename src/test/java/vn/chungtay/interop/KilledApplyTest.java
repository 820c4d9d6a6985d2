package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.chungtay.Requirement;
import vn.chungtay.platform.database.LocalPostgres;

/** What a power cut leaves: the program is killed while it writes a list, and started again on the same data. */
@Tag("own-database")
class KilledApplyTest {

    private static final Path DATA = Path.of("target/kill-test");
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private Optional<Process> running = Optional.empty();

    @BeforeEach
    void an_empty_directory() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (running.isEmpty()) return;
        running.get().destroy();
        running.get().waitFor();
    }

    @Test
    @Requirement("DAT-07")
    void a_list_whose_writing_was_cut_off_is_written_wholly_after_the_next_start_and_only_once() throws Exception {
        var killed = start(true);
        await().atMost(LONGEST).pollInterval(Duration.ofMillis(20)).until(() -> isHalfway(killed));
        killed.destroyForcibly().waitFor();

        assertThat(households()).isIn(0, ApplicationToKill.HOUSEHOLDS);

        start(false);
        await().atMost(LONGEST).ignoreExceptions().until(() -> text("select state from jobs.job where kind = 'interop.apply'").equals("DONE"));
        assertThat(households()).isEqualTo(ApplicationToKill.HOUSEHOLDS);
        assertThat(text("select state from interop.import")).isEqualTo("APPLIED");
        assertThat(text("select count(*)::text from registry.standing")).isEqualTo(String.valueOf(ApplicationToKill.HOUSEHOLDS));
        assertThat(text("select count(*)::text from registry.check_tally()")).as("figures that differ from the records").isEqualTo("0");
    }

    private Process start(boolean begin) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classes, ApplicationToKill.class.getName(), DATA.toString(), String.valueOf(begin)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(DATA.resolve("application.log").toFile()))
                .start();
        running = Optional.of(process);
        return process;
    }

    private static boolean isHalfway(Process process) {
        assertThat(process.isAlive()).as("see target/kill-test/application.log").isTrue();
        try {
            return text("select count(*)::text from jobs.job where kind = 'interop.apply' and state = 'RUNNING' and done > 0").equals("1");
        } catch (IOException | RuntimeException e) {
            // The server or its tables are not there yet.
            return false;
        }
    }

    private static int households() throws IOException {
        return Integer.parseInt(text("select count(*)::text from registry.household where code like '" + ApplicationToKill.CODE + "%'"));
    }

    private static String text(String sql) throws IOException {
        return JdbcClient.create(LocalPostgres.running(DATA).dataSource()).sql(sql).query(String.class).single();
    }
}
