package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.chungtay.Requirement;
import vn.chungtay.platform.database.LocalPostgres;

/**
 * The program is killed while two phones send: of one the answer is on its way back, of the other the packet is not kept yet.
 * What is started on the same data is a new version of the program, with a new version of the app and of the questionnaire.
 */
@Tag("browser")
class RestartedProgramTest {

    private static final Path DATA = Path.of("target/field-restart");
    private static final Path NEWER = Path.of("target/field-restart-newer");
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final int BEGUN = 4;
    private static final int ANSWERED_BEFORE = 2;
    private static final String NEW_VERSION = "Có phiên bản mới của ứng dụng";

    @TempDir
    private Path first;

    @TempDir
    private Path second;

    private Optional<Process> running = Optional.empty();

    @BeforeEach
    void an_empty_directory() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        FileSystemUtils.deleteRecursively(NEWER);
        Files.createDirectories(DATA);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (running.isEmpty()) return;
        running.get().destroy();
        running.get().waitFor();
    }

    @Test
    @Requirement({"SEC-06", "DAT-07"})
    void phones_go_on_with_a_program_that_was_killed_while_they_sent_and_is_a_newer_one_now() throws Exception {
        int port = freePort();
        start(port, "");
        try (var line = new HoldingLine(port);
                var head = new FieldDevice(line.port(), first);
                var other = new FieldDevice(port, second)) {
            var reviewer = new FieldReviewer(head);
            reviewer.register(ProgramInTheField.reviewers(DATA).getFirst());
            var subjects = visitOffline(head);
            var neighbour = new FieldReviewer(other);
            neighbour.register(ProgramInTheField.reviewers(DATA).getLast());
            var theirs = visitOffline(other);

            killedWhileSending(line, head, other);
            assertThat(answered()).as("packets that were kept when it was killed").isEqualTo(ANSWERED_BEFORE + 1);
            assertThat(reviewer.waiting()).isEqualTo(BEGUN - ANSWERED_BEFORE);
            assertThat(neighbour.waiting()).isEqualTo(BEGUN);
            write(head, subjects.getLast());

            newerVersion();
            start(port, NEWER + File.pathSeparator);
            reviewer.telling(() -> goesOn(head, subjects));
            neighbour.telling(() -> untilAllIsSent(neighbour, other));
            everythingIsThereOnce(subjects, theirs);
            reviewer.telling(() -> handsInWhatWasBegunBefore(head, subjects.getFirst()));
            begunAnew(head, reviewer.subjects().getLast());
        }
    }

    private List<String> visitOffline(FieldDevice device) {
        var reviewer = new FieldReviewer(device);
        var subjects = reviewer.subjects().subList(0, ProgramInTheField.HOUSEHOLDS - 1);
        device.offline(true);
        for (int i = 0; i < BEGUN; i++) reviewer.visit(subjects.get(i), area(i));
        return subjects;
    }

    private static int area(int household) {
        return 20 + household;
    }

    /** One packet of the first phone is kept and its answer held; one of the other waits for the table that is locked then. */
    private void killedWhileSending(HoldingLine line, FieldDevice head, FieldDevice other) throws Exception {
        line.letThrough(ANSWERED_BEFORE);
        head.offline(false);
        line.untilHeld();
        try (var connection = LocalPostgres.running(DATA).dataSource().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table fieldwork.packet in share mode");
            other.offline(false);
            await().atMost(LONGEST).pollInterval(OFTEN)
                    .until(() -> number("select count(*) from pg_locks where not granted and relation = 'fieldwork.packet'::regclass") > 0);
            running.orElseThrow().destroyForcibly().waitFor();
            connection.rollback();
        }
        line.cut();
        await().atMost(LONGEST).pollInterval(OFTEN)
                .until(() -> number("select count(*) from pg_stat_activity where usename = 'chungtay_app' and state <> 'idle'") == 0);
    }

    /** Somebody is filling in a sheet while the program is away. */
    private static void write(FieldDevice device, String subject) {
        new FieldReviewer(device).type(subject, area(BEGUN));
        device.waitFor("Đã giữ trong máy");
    }

    /** The new app is offered and not taken while the sheet is open, whose answers are in no packet yet. */
    private static void goesOn(FieldDevice device, List<String> subjects) {
        var reviewer = new FieldReviewer(device);
        device.page().evaluate("navigator.serviceWorker.getRegistration().then(it => it.update()).then(() => true)");
        device.waitFor(NEW_VERSION);
        device.page().locator(".notice button").click();
        device.waitFor("Đang có phiếu mở");
        assertThat(reviewer.field(FieldReviewer.AREA).inputValue()).isEqualTo(String.valueOf(area(BEGUN)));
        reviewer.goToHouseholds();
        untilAllIsSent(reviewer, device);
        var before = version(device);
        device.page().locator(".notice button").click();
        device.waitFor("Ứng dụng đã được cập nhật");
        reviewer.unlock();
        assertThat(version(device)).isNotEqualTo(before);
        assertThat(reviewer.area(subjects.getLast())).isEqualTo(String.valueOf(area(BEGUN)));
        reviewer.goToHouseholds();
    }

    private static String version(FieldDevice device) {
        device.goToHash("#/settings");
        device.waitFor("Phiên bản ");
        return device.page().getByText("Phiên bản ").first().innerText();
    }

    private static void untilAllIsSent(FieldReviewer reviewer, FieldDevice device) {
        for (int round = 0; round < BEGUN && reviewer.waiting() > 0; round++) reviewer.sendNow();
        device.waitFor("Không còn phiếu nào chờ gửi");
    }

    private void everythingIsThereOnce(List<String> subjects, List<String> theirs) {
        var wanted = new TreeMap<String, String>();
        for (int i = 0; i <= BEGUN; i++) wanted.put(subjects.get(i), area(i) + " by version 1");
        for (int i = 0; i < BEGUN; i++) wanted.put(theirs.get(i), area(i) + " by version 1");
        assertThat(sheets()).isEqualTo(wanted);
        assertThat(texts("select outcome || ' ' || count(*) from fieldwork.packet group by outcome"))
                .as("what became of the packets").containsExactly("APPLIED " + wanted.size());
        assertThat(number("select count(*) from fieldwork.conflict")).as("cards").isZero();
        assertThat(number("select count(*) from survey.sheet")).as("sheets").isEqualTo(wanted.size());
    }

    private void handsInWhatWasBegunBefore(FieldDevice device, String subject) {
        var reviewer = new FieldReviewer(device);
        reviewer.fillIn(subject);
        reviewer.handIn();
        untilAllIsSent(reviewer, device);
        assertThat(texts("select r.answers ->> 'version' from campaigns.sheet s join survey.sheet_revision r on r.sheet_id = s.sheet_id"
                        + " and r.revision = s.revision where s.handed_in_at is not null and s.entry_id = '" + subject + "'"))
                .as("the version that was handed in").containsExactly("1");
    }

    /** Of a household that nobody had begun, the phone asks what the new questionnaire asks. */
    private void begunAnew(FieldDevice device, String subject) {
        var reviewer = new FieldReviewer(device);
        reviewer.visit(subject, area(0));
        untilAllIsSent(reviewer, device);
        assertThat(sheets()).containsEntry(subject, area(0) + " by version 2");
    }

    /** A file more in the app, and the questionnaire once more, as the program would bring them. */
    private static void newerVersion() throws IOException {
        var app = Files.createDirectories(NEWER.resolve("static/field/ui"));
        Files.writeString(app.resolve("newer.js"), "export const NEWER = true\n");
        var survey = Files.createDirectories(NEWER.resolve("survey/review-b"));
        try (var old = RestartedProgramTest.class.getResourceAsStream("/survey/review-b/1.yaml")) {
            var text = new String(old.readAllBytes(), StandardCharsets.UTF_8).replace("\nversion: 1\n", "\nversion: 2\n");
            Files.writeString(survey.resolve("2.yaml"), text);
        }
    }

    private void start(int port, String classesBefore) throws IOException {
        ProgramInTheField.forgetReady(DATA);
        var classes = classesBefore + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classes, ProgramInTheField.class.getName(), DATA.toString(), String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(DATA.resolve("application.log").toFile()))
                .start();
        running = Optional.of(process);
        await().atMost(LONGEST).pollInterval(OFTEN).until(() -> {
            assertThat(process.isAlive()).as("see " + DATA.resolve("application.log")).isTrue();
            return ProgramInTheField.isReady(DATA);
        });
    }

    private Map<String, String> sheets() {
        var all = new TreeMap<String, String>();
        for (var row : texts("""
                select distinct on (s.subject_id)
                    s.subject_id || ' ' || coalesce(r.answers #>> '{answers,floor_area,number}', 'none') || ' by version ' || (r.answers ->> 'version')
                from survey.sheet s join survey.sheet_revision r on r.sheet_id = s.id
                order by s.subject_id, r.revision desc
                """)) all.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1));
        return all;
    }

    private int answered() {
        return number("select count(*) from fieldwork.packet");
    }

    private static int number(String sql) {
        return Integer.parseInt(texts(sql).getFirst());
    }

    private static List<String> texts(String sql) {
        try {
            return new ArrayList<>(JdbcClient.create(LocalPostgres.running(DATA).dataSource()).sql(sql).query(String.class).list());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
