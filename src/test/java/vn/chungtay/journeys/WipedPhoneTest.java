package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Caller;

/** A reviewer leaves a phone that another one goes on using, and the campaign ends. */
@FieldTest
class WipedPhoneTest {

    private static final String PREFIX = "chung-tay-field-";
    private static final String SECOND_PIN = "739164";
    private static final int AREA = 33;

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

    private CampaignId campaign = CampaignId.next();
    private String first = "";
    private String second = "";

    @BeforeEach
    void two_villages_each_with_a_reviewer_of_its_own() {
        var commune = given.commune();
        for (var village : List.of(commune.first(), commune.second())) {
            given.poor(village);
            given.poor(village);
        }
        campaign = given.opened(commune);
        first = users.nameOf(commune.head());
        second = users.nameOf(users.user(Role.VILLAGE_HEAD, commune.second()));
    }

    @Test
    @Requirement("SEC-04")
    void a_store_is_wiped_only_when_its_owner_knows_what_would_be_lost_and_the_other_keeps_theirs() throws Exception {
        try (var device = new FieldDevice(port, profile)) {
            var reviewer = new FieldReviewer(device);
            reviewer.telling(() -> {
                reviewer.register(second, SECOND_PIN);
                var theirs = reviewer.subjects().getFirst();
                reviewer.visit(theirs, AREA);
                reviewer.sendNow();
                device.waitFor("Không còn phiếu nào chờ gửi");
                reviewer.lock();
                var others = databases(device);
                reviewer.register(first);
                var own = new ArrayList<>(databases(device));
                own.removeAll(others);
                asksBeforeItWipes(device, reviewer);
                nothingIsLeftOf(own.getFirst(), device);
                theOtherKeepsTheirs(device, reviewer, theirs);
                theCampaignEnds(device, reviewer);
                withoutAskingWhenAllIsSent(device);
            });
        }
    }

    private static List<String> databases(FieldDevice device) {
        return StoredOnDevice.databases(device).stream().filter(it -> it.startsWith(PREFIX)).sorted().toList();
    }

    private static void asksBeforeItWipes(FieldDevice device, FieldReviewer reviewer) {
        var subjects = reviewer.subjects();
        device.offline(true);
        reviewer.visit(subjects.getFirst(), AREA);
        var label = Objects.requireNonNull(device.page().locator("a[href='#/sheet/" + subjects.getFirst() + "'] strong").textContent());
        device.goToHash("#/wipe");
        device.waitFor("Còn 1 hộ có phần chưa gửi");
        assertThat(device.page().locator("main ul li").allTextContents()).containsExactly(label);
        device.lookAround("wipe-unsent");
        wipe(device, "xóa");
        device.page().locator(".fault").getByText("Nếu vẫn muốn xóa").waitFor();

        var tab = device.page();
        device.openTab();
        device.goTo("/field/");
        device.page().locator("a.card").first().waitFor();
        unlockOneWith(device, FieldReviewer.PIN);
        reviewer.type(subjects.getLast(), AREA);
        device.waitFor("Đã giữ trong máy");
        var other = device.page();
        device.turnTo(tab);
        wipe(device, "xóa hẳn");
        device.waitFor("Vừa có thêm phần chưa gửi");
        device.waitFor("Còn 2 hộ có phần chưa gửi");
        wipe(device, "xóa hẳn");
        device.waitFor("Ai đang dùng máy?");
        device.turnTo(other);
        device.waitFor("Ai đang dùng máy?");
        other.close();
        device.turnTo(tab);
    }

    private static void wipe(FieldDevice device, String word) {
        device.page().locator("main input").fill(word);
        device.tap("Xóa khỏi máy này");
    }

    private static void nothingIsLeftOf(String database, FieldDevice device) {
        device.until("indexedDB.databases().then(all => all.every(it => it.name !== '" + database + "'))");
        var id = database.substring(PREFIX.length());
        assertThat(StoredOnDevice.rows(device)).as("rows that name the store that was wiped").noneMatch(it -> it.contains(id));
        assertThat(device.page().locator("a.card").count()).as("reviewers on the list").isEqualTo(1);
    }

    private static void theOtherKeepsTheirs(FieldDevice device, FieldReviewer reviewer, String subject) {
        reviewer.unlock(SECOND_PIN);
        assertThat(reviewer.area(subject)).isEqualTo(String.valueOf(AREA));
        reviewer.goToHouseholds();
        assertThat(device.page().locator("ol.list a.card").count()).isEqualTo(2);
    }

    /** Two days that both say so: the households leave, but for the one of which something is unsent. */
    private void theCampaignEnds(FieldDevice device, FieldReviewer reviewer) {
        reviewer.visit(reviewer.subjects().getLast(), AREA);
        for (int day = 0; day < 2; day++) {
            device.page().context().clock().setSystemTime(TestWorld.TODAY.plusMonths(3).plusDays(day) + "T0" + (7 + day) + ":00:00+07:00");
            device.page().reload();
            reviewer.unlock(SECOND_PIN);
        }
        device.until("document.querySelectorAll('ol.list a.card').length === 1");
        assertThat(rowsOf(device, "visits")).isEqualTo(1);
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ ->
                jdbc.sql("update campaigns.campaign set finished_on = ? where id = ?").params(TestWorld.TODAY, campaign.value()).update()));
        device.offline(false);
        reviewer.sendNow();
        device.waitFor("Không còn phiếu nào chờ gửi");
        reviewer.goToHouseholds();
        device.waitFor("Chưa có hộ nào trên máy");
        device.lookAround("households-none");
        for (var store : List.of("visits", "rosters", "villages", "questionnaires", "pictures", "picture_bytes")) {
            assertThat(rowsOf(device, store)).as(store).isZero();
        }
    }

    private static long rowsOf(FieldDevice device, String store) {
        return StoredOnDevice.rows(device).stream().filter(it -> it.startsWith(PREFIX) && it.contains("/" + store + ": ")).count();
    }

    private static void withoutAskingWhenAllIsSent(FieldDevice device) {
        device.goToHash("#/wipe");
        device.waitFor("Mọi phiếu đã được ký nhận, xóa được.");
        device.lookAround("wipe");
        device.tap("Xóa khỏi máy này");
        device.waitFor("Máy này chưa có rà soát viên nào");
        assertThat(databases(device)).isEmpty();
    }

    /** Opens whichever store this PIN opens; two reviewers of one name stand in no order. */
    private static void unlockOneWith(FieldDevice device, String pin) {
        for (int i = 0; i < 2; i++) {
            device.goToHash("#/");
            device.waitFor("Ai đang dùng máy?");
            device.page().locator("a.card").nth(i).click();
            new FieldReviewer(device).typePin(pin);
            device.until("/Hộ cần đến|chưa đúng/.test(document.querySelector('#app').innerText)");
            if (device.page().getByText("Hộ cần đến").count() > 0) return;
        }
    }
}
