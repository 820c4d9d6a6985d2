package vn.chungtay.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("own-database")
class LocalPostgresTest {

    private static final List<String> AS_NOBODY = List.of(
            "setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups",
            "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search");

    @TempDir
    Path data;

    private Process program;

    @AfterEach
    void stopEverything() throws Exception {
        if (program != null) program.destroyForcibly().waitFor();
        if (LocalPostgres.exists(data)) LocalPostgres.start(data).close();
    }

    @Test
    void a_clean_end_leaves_no_server_behind() throws Exception {
        LocalPostgres.start(data).close();

        assertThat(LocalPostgres.isRunning(data)).isFalse();
        assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_long_journal_is_put_away_at_the_next_start_and_an_old_one_is_not_heaped_up() throws Exception {
        var journal = data.resolve("postgres.log");
        LocalPostgres.start(data).close();
        Files.writeString(journal, "x".repeat(10_000_001));

        LocalPostgres.start(data).close();
        assertThat(data.resolve("postgres.old.log")).hasSize(10_000_001);
        assertThat(Files.size(journal)).isLessThan(100_000);

        LocalPostgres.start(data).close();
        assertThat(data.resolve("postgres.old.log")).hasSize(10_000_001);
    }

    @Test
    void a_killed_program_loses_nothing_that_was_written() throws Exception {
        assertThat(rowsAfterStart()).isEqualTo(1);
        program.destroyForcibly().waitFor();
        assertThat(LocalPostgres.isRunning(data)).isTrue();

        assertThat(rowsAfterStart()).isEqualTo(2);
    }

    @Test
    void a_power_cut_loses_nothing_that_was_written() throws Exception {
        assertThat(rowsAfterStart()).isEqualTo(1);
        var server = Postmaster.of(data.resolve("cluster")).orElseThrow();
        program.destroyForcibly().waitFor();
        kill(server.pid());

        assertThat(rowsAfterStart()).isEqualTo(2);
    }

    @Test
    void a_server_that_alone_is_killed_comes_back_under_the_running_program_with_all_that_was_written() throws Exception {
        try (var postgres = LocalPostgres.start(data)) {
            var jdbc = JdbcClient.create(postgres.owner().dataSource());
            jdbc.sql("create table kept (number int)").update();
            jdbc.sql("insert into kept values (7)").update();
            var killed = Postmaster.of(data.resolve("cluster")).orElseThrow().pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            assertThat(onceItAnswers(() -> jdbc.sql("select number from kept").query(Integer.class).single()))
                    .isEqualTo(7);
            assertThat(Postmaster.of(data.resolve("cluster")).orElseThrow().pid()).isNotEqualTo(killed);
        }
        assertThat(LocalPostgres.isRunning(data)).isFalse();
    }

    private static int onceItAnswers(IntSupplier question) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                return question.getAsInt();
            } catch (DataAccessException e) {
                if (System.nanoTime() > end) throw e;
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void a_stale_number_that_now_belongs_to_another_program_is_not_stopped() throws Exception {
        LocalPostgres.start(data).close();
        var other = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(data.resolve("cluster/postmaster.pid"), other.pid() + "\nx\n0\n5432\n");

            LocalPostgres.start(data).close();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void two_programs_do_not_work_on_one_directory() throws Exception {
        rowsAfterStart();

        assertThatThrownBy(() -> LocalPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("đang chạy trên thư mục dữ liệu " + data)
                .hasMessageContaining("Another Chung Tay is running");
    }

    @Test
    void a_directory_that_cannot_be_written_is_named() throws Exception {
        var file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> LocalPostgres.start(file.resolve("below")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Không ghi được vào thư mục dữ liệu " + file);
    }

    @Test
    void only_who_knows_the_password_comes_in() {
        try (var postgres = LocalPostgres.start(data)) {
            var stranger = new DatabaseOwner(postgres.url(), postgres.user(), "guessed").dataSource();

            assertThatThrownBy(() -> JdbcClient.create(stranger).sql("select 1").query(Long.class).single())
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
            assertThat(data.resolve("secret").toFile().length()).isGreaterThan(40);
        }
    }

    @Test
    void a_normal_user_starts_it_too() throws Exception {
        assumeThat(System.getProperty("user.name"))
                .as("under root all other tests start it as root; under a normal user they do what this one does")
                .isEqualTo("root");
        // As somebody without any right of root but to read the classes, wherever they lie.
        var nobodys = Files.createDirectory(data.resolve("nobodys"));
        new ProcessBuilder("chown", "nobody:", nobodys.toString()).inheritIO().start().waitFor();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(rowsAfterStart(nobodys, AS_NOBODY)).isEqualTo(1);

        var server = Postmaster.of(nobodys.resolve("cluster")).orElseThrow();
        program.destroyForcibly().waitFor();
        kill(server.pid());
        assertThat(Files.getOwner(nobodys.resolve("cluster")).getName()).isEqualTo("nobody");
    }

    private long rowsAfterStart() throws IOException {
        return rowsAfterStart(data, List.of());
    }

    private long rowsAfterStart(Path directory, List<String> prefix) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PostgresProgram.class.getName(),
                directory.toString()));
        program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answer = program.inputReader().lines().filter(line -> line.startsWith("rows ")).findFirst();
        return Long.parseLong(answer.orElseThrow().substring("rows ".length()));
    }

    private static void kill(long pid) throws Exception {
        var server = ProcessHandle.of(pid).orElseThrow();
        var children = server.descendants().toList();
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        server.onExit().get(30, TimeUnit.SECONDS);
        for (var child : children) child.onExit().get(30, TimeUnit.SECONDS);
    }
}
