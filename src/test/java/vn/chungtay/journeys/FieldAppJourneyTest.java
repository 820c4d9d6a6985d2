package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.Requirement;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.identity.GivenUsers;

/** A village head takes the village along, loses the network, fills in a sheet, and hands it in when there is one again. */
@BrowserTest
class FieldAppJourneyTest {

    private static final int HEAVIEST_START = 300_000;

    @LocalServerPort
    private int port;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @TempDir
    private Path profile;

    private Commune commune;
    private String subject = "";

    @BeforeEach
    void a_review_of_a_village_with_one_poor_household() {
        commune = given.commune();
        given.poor(commune.first());
        given.opened(commune);
    }

    @Test
    @Requirement("SEC-06")
    void a_sheet_is_filled_in_without_a_network_survives_a_restart_and_is_handed_in() {
        try (var device = new FieldDevice(port, profile)) {
            try {
                comesToTheDevice(device);
                device.offline(true);
                fillsInHalf(device);
                device.restartOffline();
                new FieldReviewer(device).unlock();
                new FieldReviewer(device).fillIn(subject);
                device.lookAround("household-full");
                handsIn(device);
            } catch (PlaywrightException | AssertionError e) {
                throw new AssertionError("on " + device.page().url() + ", which says:\n" + device.page().locator("body").innerText(), e);
            }
        }
    }

    private void comesToTheDevice(FieldDevice device) {
        device.goTo("/field/");
        device.waitFor("Máy này chưa có rà soát viên nào");
        device.until("() => navigator.serviceWorker.controller !== null");
        assertThat(device.weight()).as("bytes of the first visit").isBetween(10_000, HEAVIEST_START);
        device.lookAround("people");
        device.tap("Thêm người dùng");
        new FieldReviewer(device).signIn(users.nameOf(commune.head()));
        device.waitFor("Tên của máy");
        device.lookAround("add");
        new FieldReviewer(device).choosePin(FieldReviewer.PIN);
        device.tap("Đăng ký máy này");
        device.waitFor("Mang thôn này theo");
        device.tap("Mang theo mọi thôn");
        device.waitFor("Đã mang theo lúc");
        device.lookAround("villages");
    }

    private void fillsInHalf(FieldDevice device) {
        var reviewer = new FieldReviewer(device);
        device.page().reload();
        reviewer.unlock();
        device.lookAround("households");
        subject = reviewer.subjects().getFirst();
        reviewer.open(subject);
        device.lookAround("household");
        device.tap("Bắt đầu ghi phiếu");
        device.waitFor("Phần sau");
        device.lookAround("section");
        reviewer.fill(subject, "house");
        device.waitFor("Đã giữ trong máy");
        device.page().reload();
        reviewer.unlock();
        assertThat(reviewer.area(subject)).isEqualTo("7,5");
    }

    private void handsIn(FieldDevice device) {
        device.tap("Xong phiếu, nộp");
        device.waitFor("Phiếu nằm an toàn trong máy");
        device.lookAround("done");
        device.goTo("/field/#/outbox");
        device.waitFor("Phiếu của 1 hộ chờ gửi");
        device.lookAround("outbox");
        device.offline(false);
        device.tap("Gửi ngay");
        device.waitFor("Không còn phiếu nào chờ gửi");
        device.lookAround("outbox-empty");
        device.goTo("/field/#/settings");
        device.waitFor("Cỡ chữ");
        device.lookAround("settings");
        device.goTo("/field/#/households");
        device.waitFor("Đã nộp");
    }
}
