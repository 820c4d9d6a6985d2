package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
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
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.Relation;

/**
 * A day of fifty households without a network: the page is loaded anew, the browser is closed, the clock is moved, the storage
 * is full, a second device visits some of the same households, and the line back loses, repeats and turns round what is sent. At
 * the end every answer that anybody gave is counted: on the sheet, or on a card for a person.
 */
@FieldTest
class FieldDayTest {

    private static final int HOUSEHOLDS = 50;
    private static final int ON_BOTH = 4;
    private static final int SAME_ON_BOTH = 1;
    private static final int PICTURED = 35;
    private static final long LITTLE_ROOM = 60_000;
    private static final int ROUNDS = 40;
    private static final long SEED = 20261122;
    private static final String AREA = "floor_area";
    private static final String BUILT = "built";

    @LocalServerPort
    private int port;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path first;

    @TempDir
    private Path second;

    private Commune commune;

    @BeforeEach
    void a_village_of_fifty_households_with_their_people() {
        commune = given.commune();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            households.in(commune.first())
                    .head("Chủ hộ thứ " + (i + 1))
                    .member("Vợ của hộ " + (i + 1), Relation.SPOUSE)
                    .member("Con của hộ " + (i + 1), Relation.CHILD)
                    .poor(LocalDate.of(2024, 1, 1), Set.of(1, 2, 3), Cause.NO_LAND)
                    .stored();
        }
        given.opened(commune);
    }

    @Test
    @Requirement({"SEC-06", "DAT-07"})
    void every_answer_of_the_day_is_on_the_server_once_or_on_a_card_for_a_person() throws Exception {
        try (var line = new BadLine(port, SEED);
                var head = new FieldDevice(line.port(), first);
                var officer = new FieldDevice(line.port(), second)) {
            new FieldReviewer(head).register(users.nameOf(commune.head()));
            new FieldReviewer(officer).register(users.nameOf(commune.officer()));
            var subjects = subjects();
            head.offline(true);
            officer.offline(true);
            visitAll(head, subjects);
            visitSome(officer, subjects.subList(0, ON_BOTH));

            line.spoil(true);
            head.offline(false);
            officer.offline(false);
            for (int round = 0; round < ROUNDS && new FieldReviewer(head).waiting() + new FieldReviewer(officer).waiting() > 0; round++) {
                new FieldReviewer(head).sendNow();
                new FieldReviewer(officer).sendNow();
            }
            line.spoil(false);
            untilNothingWaits(head);
            untilNothingWaits(officer);
            untilPicturesAreSent(head);

            assertThat(line.seen()).as("every kind of fault befell some packet").hasSize(BadLine.Fate.values().length);
        }
        everyAnswerIsThere();
    }

    /** A different area for each household, so that none can be taken for another's. */
    private void visitAll(FieldDevice device, List<String> subjects) throws IOException {
        for (int i = 0; i < subjects.size(); i++) {
            visit(device, subjects.get(i), area(i), 1980 + i % 20);
            if (i % 10 == 9) reloaded(device);
            if (i == 24) restarted(device);
            if (i == 30) device.page().context().clock().setSystemTime(TestWorld.TODAY.minusDays(1) + "T23:50:00+07:00");
            if (i == PICTURED) fullStorage(device, subjects.get(i));
        }
    }

    private void visitSome(FieldDevice device, List<String> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            visit(device, subjects.get(i), i < SAME_ON_BOTH ? area(i) : area(i + HOUSEHOLDS), 1980 + i % 20);
        }
    }

    private static int area(int household) {
        return 20 + household;
    }

    private void visit(FieldDevice device, String subject, int area, int built) {
        new FieldReviewer(device).open(subject);
        device.page().locator("a.button").getByText("Bắt đầu ghi phiếu").click();
        device.waitFor("Phần sau");
        new FieldReviewer(device).section(subject, "house");
        type(device, AREA, area);
        type(device, BUILT, built);
        device.waitFor("Đã giữ trong máy");
        device.page().evaluate("location.hash = '#/households'");
        device.waitFor("Hộ cần đến");
    }

    private static void type(FieldDevice device, String question, int number) {
        var input = device.page().locator("#q-" + question + "-input");
        input.fill(String.valueOf(number));
        input.blur();
    }

    private void reloaded(FieldDevice device) {
        device.page().reload();
        new FieldReviewer(device).unlock();
    }

    private void restarted(FieldDevice device) {
        device.restartOffline();
        new FieldReviewer(device).unlock();
    }

    /** There is room for answers and none for a picture: the device says so, and what was answered stays. Then there is room again. */
    private void fullStorage(FieldDevice device, String subject) throws IOException {
        device.restartOffline(LITTLE_ROOM);
        new FieldReviewer(device).unlock();
        takePicture(device, subject);
        device.waitFor("Máy đã hết chỗ nên chưa giữ được");
        device.restartOffline();
        new FieldReviewer(device).unlock();
        takePicture(device, subject);
        device.waitFor("Đã giữ ảnh trong máy");
        new FieldReviewer(device).section(subject, "house");
        assertThat(device.page().locator("#q-" + AREA + "-input").inputValue()).isEqualTo(String.valueOf(area(PICTURED)));
        device.goToHash("#/households");
        device.waitFor("Hộ cần đến");
    }

    private void takePicture(FieldDevice device, String subject) throws IOException {
        new FieldReviewer(device).section(subject, "visit");
        device.page().locator("#q-house_photo-input").setInputFiles(new FilePayload("nha.jpg", "image/jpeg", noise()));
    }

    private static byte[] noise() throws IOException {
        var random = new Random(SEED);
        var picture = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) picture.setRGB(x, y, random.nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static void untilNothingWaits(FieldDevice device) {
        for (int round = 0; round < ROUNDS && new FieldReviewer(device).waiting() > 0; round++) new FieldReviewer(device).sendNow();
        device.waitFor("Không còn phiếu nào chờ gửi");
    }

    private static void untilPicturesAreSent(FieldDevice device) {
        for (int round = 0; round < ROUNDS && device.page().getByText("ảnh chờ gửi").count() > 0; round++) new FieldReviewer(device).sendNow();
        assertThat(device.page().getByText("ảnh chờ gửi").count()).isZero();
    }

    private List<String> subjects() {
        return bySystem("""
                select e.id::text from campaigns.entry e
                join campaigns.campaign c on c.id = e.campaign_id
                where c.unit_id = :commune order by e.id
                """);
    }

    /** Both answers to a question that was answered differently are there: one on the sheet, one on a card. */
    private void everyAnswerIsThere() {
        var subjects = subjects();
        var sheets = onSheets();
        var cards = onCards();
        var lost = new ArrayList<String>();
        for (int i = 0; i < subjects.size(); i++) {
            var wanted = new HashSet<>(Set.of(String.valueOf(area(i))));
            if (i >= SAME_ON_BOTH && i < ON_BOTH) wanted.add(String.valueOf(area(i + HOUSEHOLDS)));
            var found = new ArrayList<>(cards.getOrDefault(subjects.get(i), List.of()));
            found.add(sheets.getOrDefault(subjects.get(i), "none"));
            if (found.size() != wanted.size() || !wanted.containsAll(found)) lost.add(i + ": wanted " + wanted + ", found " + found);
        }
        assertThat(lost).isEmpty();
        assertThat(cards).as("households of which two people said different things").hasSize(ON_BOTH - SAME_ON_BOTH);
        assertThat(bySystem("select count(*)::text from fieldwork.packet where outcome <> 'APPLIED' and owner = 'review'"
                        + " and subject_id in (select e.id from campaigns.entry e join campaigns.campaign c on c.id = e.campaign_id where c.unit_id = :commune)"))
                .as("nothing was held or put aside").containsExactly("0");
        assertThat(bySystem("select max(n)::text from (select count(*) n from campaigns.sheet s join campaigns.entry e on e.id = s.entry_id"
                        + " join campaigns.campaign c on c.id = e.campaign_id where c.unit_id = :commune group by s.entry_id) x"))
                .as("sheets of one household").containsExactly("1");
        assertThat(sheets).hasSize(HOUSEHOLDS);
        assertThat(bySystem("select s.kind from fieldwork.picture s join campaigns.entry e on e.id = s.subject_id"
                        + " join campaigns.campaign c on c.id = e.campaign_id where c.unit_id = :commune and s.arrived_at is not null"))
                .as("pictures that are whole").containsExactly("JPEG");
    }

    private Map<String, String> onSheets() {
        var all = new TreeMap<String, String>();
        for (var row : bySystem("""
                select distinct on (s.subject_id)
                    s.subject_id || ' ' || coalesce(r.answers #>> '{answers,floor_area,number}', 'none')
                from survey.sheet s
                join survey.sheet_revision r on r.sheet_id = s.id
                join campaigns.entry e on e.id = s.subject_id
                join campaigns.campaign c on c.id = e.campaign_id
                where c.unit_id = :commune
                order by s.subject_id, r.revision desc
                """)) all.put(row.split(" ")[0], row.split(" ")[1]);
        return all;
    }

    private Map<String, List<String>> onCards() {
        var all = new TreeMap<String, List<String>>();
        for (var row : bySystem("""
                select k.subject_id || ' ' || (k.device_answer ->> 'number')
                from fieldwork.conflict k
                join campaigns.entry e on e.id = k.subject_id
                join campaigns.campaign c on c.id = e.campaign_id
                where c.unit_id = :commune and k.question = 'floor_area' and k.ended_at is null
                """)) all.computeIfAbsent(row.split(" ")[0], _ -> new ArrayList<>()).add(row.split(" ")[1]);
        return all;
    }

    private List<String> bySystem(String sql) {
        var rows = new ArrayList<String>();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ ->
                rows.addAll(jdbc.sql(sql).param("commune", commune.id().value()).query(String.class).list())));
        return rows;
    }
}
