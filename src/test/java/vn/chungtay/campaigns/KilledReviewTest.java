package vn.chungtay.campaigns;

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
import vn.chungtay.campaigns.ReviewToKill.Work;
import vn.chungtay.platform.database.LocalPostgres;

/**
 * What a power cut leaves of a review. The program is killed in the very middle: a lock that the test holds makes it wait there,
 * so that it is always the same moment.
 */
@Tag("own-database")
class KilledReviewTest {

    private static final Path DATA = Path.of("target/kill-review");
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration OFTEN = Duration.ofMillis(50);

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
    void a_recognition_and_a_print_that_were_cut_off_leave_nothing_half_and_nothing_twice() throws Exception {
        killedIn(Work.RECOGNISE, "campaigns.decision");

        assertThat(text("select state from campaigns.decision")).isEqualTo("SIGNED");
        assertThat(count("select count(*) from registry.class_period where decision_no = '" + ReviewToKill.NUMBER + "'")).isZero();
        assertThat(count("select count(*) from approvals.dossier_move where step_no = 4")).isZero();

        killedIn(Work.PRINT, "campaigns.print_part");

        assertThat(text("select state from campaigns.decision")).isEqualTo("RECOGNISED");
        assertThat(count("select count(*) from registry.class_period where decision_no = '" + ReviewToKill.NUMBER + "'"))
                .isEqualTo(ReviewToKill.HOUSEHOLDS);
        assertThat(count("select count(*) from campaigns.print_part")).isZero();
        var given = text("select string_agg(statement, ',' order by number) from campaigns.certificate");

        start(Work.NOTHING);
        await().atMost(LONGEST).pollInterval(OFTEN).ignoreExceptions()
                .until(() -> text("select state from jobs.job where kind = 'campaigns.certificates'").equals("DONE"));
        assertThat(count("select pages from campaigns.print_file")).isEqualTo(ReviewToKill.HOUSEHOLDS);
        assertThat(text("select string_agg(statement, ',' order by number) from campaigns.certificate")).isEqualTo(given);
        assertThat(count("select count(distinct number) * max(number) from campaigns.certificate"))
                .as("numbers from 1 without a gap").isEqualTo(ReviewToKill.HOUSEHOLDS * ReviewToKill.HOUSEHOLDS);
        assertThat(count("select count(*) from registry.check_tally()")).as("figures that differ from the records").isZero();
    }

    /** Lets it begin while the table is locked, and kills it when it waits for that lock. */
    private void killedIn(Work work, String table) throws Exception {
        var process = start(work);
        await().atMost(LONGEST).pollInterval(OFTEN).until(() -> {
            assertThat(process.isAlive()).as("see " + DATA.resolve("application.log")).isTrue();
            return Files.exists(DATA.resolve(work + ".ready"));
        });
        try (var connection = LocalPostgres.running(DATA).dataSource().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in share mode");
            Files.createFile(DATA.resolve(work + ".go"));
            await().atMost(LONGEST).pollInterval(OFTEN).until(() -> count("select count(*) from pg_locks where not granted") > 0);
            process.destroyForcibly().waitFor();
            connection.rollback();
        }
        await().atMost(LONGEST).pollInterval(OFTEN)
                .until(() -> count("select count(*) from pg_stat_activity where usename = 'chungtay_app' and state <> 'idle'") == 0);
    }

    private Process start(Work work) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classes, ReviewToKill.class.getName(), DATA.toString(), work.name()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(DATA.resolve("application.log").toFile()))
                .start();
        running = Optional.of(process);
        return process;
    }

    private static int count(String sql) throws IOException {
        return JdbcClient.create(LocalPostgres.running(DATA).dataSource()).sql(sql).query(Integer.class).single();
    }

    private static String text(String sql) throws IOException {
        return JdbcClient.create(LocalPostgres.running(DATA).dataSource()).sql(sql).query(String.class).single();
    }
}
