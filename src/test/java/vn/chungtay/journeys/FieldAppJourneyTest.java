package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final String PIN = "482913";
    private static final int ROUNDS = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @TempDir
    private Path profile;

    private Commune commune;

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
                unlocks(device);
                fillsInTheRest(device);
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
        device.page().fill("#userName", users.nameOf(commune.head()));
        device.page().fill("#password", GivenUsers.PASSWORD);
        device.page().locator("main button[type=submit]").click();
        device.waitFor("Tên của máy");
        device.lookAround("add");
        device.page().locator("input[type=password]").first().fill(PIN);
        device.page().locator("input[type=password]").last().fill(PIN);
        device.tap("Đăng ký máy này");
        device.waitFor("Mang thôn này theo");
        device.tap("Mang theo mọi thôn");
        device.waitFor("Đã mang theo lúc");
        device.lookAround("villages");
    }

    private void fillsInHalf(FieldDevice device) {
        device.page().reload();
        unlocks(device);
        device.lookAround("households");
        openHousehold(device);
        device.lookAround("household");
        device.tap("Bắt đầu ghi phiếu");
        device.waitFor("Phần sau");
        device.lookAround("section");
        fill(device, "house");
        device.waitFor("Đã giữ trong máy");
        device.page().reload();
        unlocks(device);
        openHousehold(device);
        section(device, "house");
        assertThat(device.page().locator("#q-floor_area-input").inputValue()).isEqualTo("7,5");
    }

    private void fillsInTheRest(FieldDevice device) {
        openHousehold(device);
        for (int round = 0; round < ROUNDS; round++) {
            for (var code : sections(device)) fill(device, code);
            device.page().locator(".back").click();
            device.waitFor("Các phần của phiếu");
        }
        device.lookAround("household-full");
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

    private void unlocks(FieldDevice device) {
        device.page().locator("a.card").first().click();
        device.page().locator("input[type=password]").fill(PIN);
        device.tap("Mở");
        device.waitFor("Hộ cần đến");
    }

    private static void openHousehold(FieldDevice device) {
        device.page().locator("ol.list a.card").first().click();
        device.waitFor("Các phần của phiếu");
    }

    private static List<String> sections(FieldDevice device) {
        var codes = new ArrayList<String>();
        for (var link : device.page().locator("a.card--line").all()) {
            var href = Objects.requireNonNull(link.getAttribute("href"));
            codes.add(href.substring(href.lastIndexOf('/') + 1));
        }
        return codes;
    }

    private static void section(FieldDevice device, String code) {
        var sheet = device.page().url().replaceAll("(#/sheet/[^/]+).*", "$1");
        device.page().evaluate("it => { location.hash = it }", sheet.substring(sheet.indexOf('#')) + "/" + code);
        device.page().locator("progress.whole[data-section='" + code + "']").waitFor();
    }

    /** What is known of the family; an answer may bring up another question below it. */
    private static void fill(FieldDevice device, String code) {
        section(device, code);
        for (var field : device.page().locator("main .field").all()) {
            var id = Objects.requireNonNull(field.getAttribute("id"));
            var wanted = SheetOnScreen.ANSWERS.get(id.replaceAll("^q-(.*\\.)?", ""));
            if (wanted != null && field.isVisible()) answer(field, id, wanted);
        }
    }

    private static void answer(Locator field, String id, String wanted) {
        var value = wanted.equals("true") ? "yes" : wanted.equals("false") ? "no" : wanted;
        var choice = field.locator("input[value='" + value + "']");
        if (choice.count() > 0) choice.first().check();
        else if (field.locator("select").count() > 0) field.locator("select").selectOption(value);
        else field.locator("[id='" + id + "-input']").fill(wanted);
    }
}
