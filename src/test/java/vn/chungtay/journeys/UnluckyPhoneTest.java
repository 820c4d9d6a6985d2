package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.platform.Caller;

/** A phone whose clock jumps a year, whose storage is full to the last byte, and on which the app is open twice. */
@FieldTest
class UnluckyPhoneTest {

    private static final int HOUSEHOLDS = 5;
    private static final long LITTLE_ROOM = 60_000;
    private static final long NO_ROOM = -200_000;

    /** Whatever else is kept, until not even a little of it fits. */
    private static final String FILL_UP = """
            async () => {
              const request = indexedDB.open('ballast')
              request.onupgradeneeded = () => request.result.createObjectStore('all', { autoIncrement: true })
              await new Promise((resolve) => (request.onsuccess = resolve))
              const put = (size) => new Promise((resolve) => {
                const transaction = request.result.transaction('all', 'readwrite')
                transaction.oncomplete = () => resolve(true)
                transaction.onabort = () => resolve(false)
                transaction.objectStore('all').put(crypto.getRandomValues(new Uint8Array(size)))
              })
              for (let size = 8192; size >= 64; ) if (!(await put(size))) size /= 2
              request.result.close()
            }""";

    private static final String ENTRIES =
            "select e.id from campaigns.entry e join campaigns.campaign c on c.id = e.campaign_id where c.unit_id = :commune";

    @LocalServerPort
    private int port;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path profile;

    private Commune commune;

    @BeforeEach
    void a_village_of_some_households() {
        commune = given.commune();
        for (int i = 0; i < HOUSEHOLDS; i++) given.poor(commune.first());
        given.opened(commune);
    }

    @Test
    @Requirement({"SEC-06", "DAT-07"})
    void nothing_is_lost_by_the_clock_by_a_full_store_or_by_two_windows() throws Exception {
        try (var device = new FieldDevice(port, profile)) {
            var reviewer = new FieldReviewer(device);
            reviewer.telling(() -> {
                reviewer.register(users.nameOf(commune.head()));
                var subjects = reviewer.subjects();
                device.offline(true);
                clockJumps(device, reviewer, subjects);
                opensNothing(device, reviewer);
                keepsThePageOpen(device, reviewer, subjects);
                twoWindows(device, reviewer, subjects);
            });
            everythingIsThere(reviewer.subjects());
        }
    }

    private static void clockJumps(FieldDevice device, FieldReviewer reviewer, List<String> subjects) {
        clock(device, TestWorld.TODAY.plusYears(1));
        device.page().reload();
        reviewer.unlock();
        reviewer.visit(subjects.get(0), area(0));
        clock(device, TestWorld.TODAY.minusYears(1));
        device.page().reload();
        reviewer.unlock();
        reviewer.visit(subjects.get(1), area(1));
        clock(device, TestWorld.TODAY);
        device.page().reload();
        reviewer.unlock();
        assertThat(reviewer.subjects()).as("households that the phone still has").hasSize(HOUSEHOLDS);
        assertThat(reviewer.waiting()).isEqualTo(2);
    }

    private static void clock(FieldDevice device, LocalDate day) {
        device.page().context().clock().setSystemTime(day + "T10:00:00+07:00");
    }

    /** A try that cannot be counted opens nothing, and says what to do. */
    private static void opensNothing(FieldDevice device, FieldReviewer reviewer) {
        device.restartOffline(NO_ROOM);
        device.page().locator("a.card").first().click();
        reviewer.typePin(FieldReviewer.PIN);
        device.waitFor("Máy đã hết chỗ");
        device.lookAround("pin-full");
        device.giveRoom();
        reviewer.typePin(FieldReviewer.PIN);
        device.waitFor("Hộ cần đến");
    }

    /** The page keeps what the store has no room for, says so, and is not left. */
    private static void keepsThePageOpen(FieldDevice device, FieldReviewer reviewer, List<String> subjects) {
        device.restartOffline(LITTLE_ROOM);
        reviewer.unlock();
        reviewer.open(subjects.get(2));
        reviewer.section(subjects.get(2), "house");
        device.page().evaluate(FILL_UP);
        reviewer.field(FieldReviewer.AREA).fill(String.valueOf(area(2)));
        device.waitFor("Máy hết chỗ, chưa giữ được");
        device.goToHash("#/households");
        device.waitFor("chưa rời được phiếu này");
        assertThat(device.page().url()).endsWith("/house");
        assertThat(reviewer.field(FieldReviewer.AREA).inputValue()).isEqualTo(String.valueOf(area(2)));
        device.lookAround("full");
        device.giveRoom();
        reviewer.goToHouseholds();
        assertThat(device.page().getByText("chưa rời được phiếu này").isVisible()).isFalse();
    }

    /** Both have the same household open and write another question each; then both send at once. */
    private static void twoWindows(FieldDevice device, FieldReviewer reviewer, List<String> subjects) {
        var one = device.page();
        reviewer.type(subjects.get(3), area(3));
        device.waitFor("Đã giữ trong máy");
        var other = anotherWindow(device, reviewer);
        reviewer.open(subjects.get(3));
        reviewer.section(subjects.get(3), "house");
        assertThat(reviewer.field(FieldReviewer.AREA).inputValue()).isEqualTo(String.valueOf(area(3)));
        reviewer.field("built").fill("1999");
        device.waitFor("Đã giữ trong máy");
        device.turnTo(one);
        reviewer.field(FieldReviewer.AREA).fill(String.valueOf(area(3) + 50));
        device.waitFor("Đã giữ trong máy");
        reviewer.goToHouseholds();
        device.turnTo(other);
        reviewer.goToHouseholds();
        reviewer.visit(subjects.get(4), area(4));
        device.offline(false);
        for (var tab : List.of(one, other)) {
            device.turnTo(tab);
            device.goToHash("#/outbox");
            tab.locator("button:has-text('Gửi ngay'):enabled").click();
        }
        for (int i = 0; i < HOUSEHOLDS && reviewer.waiting() > 0; i++) reviewer.sendNow();
        device.waitFor("Không còn phiếu nào chờ gửi");
        other.close();
        device.turnTo(one);
    }

    private static Page anotherWindow(FieldDevice device, FieldReviewer reviewer) {
        device.openTab();
        device.goTo("/field/");
        reviewer.unlock();
        return device.page();
    }

    private static int area(int household) {
        return 20 + household;
    }

    private void everythingIsThere(List<String> subjects) {
        var wanted = new TreeMap<String, String>();
        for (int i = 0; i < HOUSEHOLDS; i++) wanted.put(subjects.get(i), (i == 3 ? area(i) + 50 : area(i)) + (i == 3 ? " 1999" : " none"));
        assertThat(sheets()).isEqualTo(wanted);
        assertThat(bySystem("select outcome from fieldwork.packet p where outcome <> 'APPLIED' and subject_id in (" + ENTRIES + ")")).isEmpty();
        assertThat(bySystem("select k.question from fieldwork.conflict k where k.subject_id in (" + ENTRIES + ")")).isEmpty();
        assertThat(bySystem("select distinct r.filled_on::text from survey.sheet_revision r join survey.sheet s on s.id = r.sheet_id where s.subject_id in (" + ENTRIES + ")"))
                .as("days of the visits").containsExactly(TestWorld.TODAY.toString());
    }

    private Map<String, String> sheets() {
        var all = new TreeMap<String, String>();
        for (var row : bySystem("select distinct on (s.subject_id) s.subject_id || ' ' || coalesce(r.answers #>> '{answers,floor_area,number}', 'none')"
                + " || ' ' || coalesce(r.answers #>> '{answers,built,number}', 'none')"
                + " from survey.sheet s join survey.sheet_revision r on r.sheet_id = s.id where s.subject_id in (" + ENTRIES + ")"
                + " order by s.subject_id, r.revision desc")) {
            all.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1));
        }
        return all;
    }

    private List<String> bySystem(String sql) {
        var rows = new ArrayList<String>();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ ->
                rows.addAll(jdbc.sql(sql).param("commune", commune.id().value()).query(String.class).list())));
        return rows;
    }
}
