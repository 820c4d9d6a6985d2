package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;

/** Two reviewers share a phone. Nobody sees anything of the other's without the PIN; a PIN that was forgotten costs no sheet. */
@FieldTest
class SharedPhoneTest {

    private static final String ONLY_OF_THE_FIRST = "Lò Thị Mường Tè";
    private static final String FIRST = "Vàng A Sính";
    private static final String SECOND = "Giàng Thị Mỷ";
    private static final String SECOND_PIN = "739164";
    private static final String NEW_PIN = "550917";
    private static final int AREA = 41;

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

    @TempDir
    private Path profile;

    private String first = "";
    private String second = "";

    @BeforeEach
    void two_villages_each_with_a_reviewer_of_its_own() {
        var commune = given.commune();
        households.in(commune.first()).head(ONLY_OF_THE_FIRST).poor(LocalDate.of(2024, 1, 1), Set.of(1, 2, 3), Cause.NO_LAND).stored();
        given.poor(commune.second());
        given.opened(commune);
        first = named(commune.head(), FIRST);
        second = named(users.user(Role.VILLAGE_HEAD, commune.second()), SECOND);
    }

    @Test
    @Requirement({"SEC-06", "SEC-04"})
    void the_store_of_one_opens_by_their_pin_or_their_password_and_by_nothing_else() throws Exception {
        try (var device = new FieldDevice(port, profile)) {
            var reviewer = new FieldReviewer(device);
            reviewer.telling(() -> {
                reviewer.register(first);
                var subject = reviewer.subjects().getFirst();
                reviewer.visit(subject, AREA);
                untilAllIsSent(device);
                device.offline(true);
                reviewer.visit(subject, AREA + 1);
                search(device, ONLY_OF_THE_FIRST);
                reviewer.lock();
                device.offline(false);

                nobodyIsSignedInAnyMore(device);
                anotherComes(device, reviewer);
                theTokenRunsOut();
                wrongPins(device);
                registersAgain(device, reviewer);
                forgotten(device, reviewer, subject);
            });
        }
        assertThat(StoredOnDevice.filesWith(profile, ONLY_OF_THE_FIRST)).as("files that tell of a household in the clear").isEmpty();
        assertThat(StoredOnDevice.filesWith(profile, FIRST)).as("the search finds what stands there in the clear").isNotEmpty();
    }

    /** Registering needed a password; the next who takes the phone must not find the session of that person. */
    private static void nobodyIsSignedInAnyMore(FieldDevice device) {
        assertThat(device.page().evaluate("fetch('/field-work/me', { headers: { Accept: 'application/json' } }).then(it => it.status)")).isEqualTo(401);
    }

    private void anotherComes(FieldDevice device, FieldReviewer reviewer) {
        reviewer.register(second, SECOND_PIN);
        reviewer.goToHouseholds();
        assertThat(device.page().locator("input[type=search]").inputValue()).as("what the first one looked for").isEmpty();
        assertThat(device.page().locator("ol.list a.card").count()).isEqualTo(1);
        assertThat(device.page().content()).doesNotContain(ONLY_OF_THE_FIRST);
        assertThat(StoredOnDevice.rows(device)).as("rows that tell of the first one's household").noneMatch(it -> it.contains(ONLY_OF_THE_FIRST));
        assertThat(StoredOnDevice.rows(device)).as("the search reads what stands in the clear").anyMatch(it -> it.contains(FIRST));
        assertThat(StoredOnDevice.rows(device)).as("keys that a script can read").noneMatch(it -> it.contains("key that can be read: true"));
        reviewer.lock();
    }

    private void theTokenRunsOut() {
        assertThat(jdbc.sql("update identity.access_token set expires_on = '2026-11-20' where device_id is not null and user_id in"
                + " (select id from identity.user_account where user_name = ?)").param(first).update()).isEqualTo(1);
    }

    /** The second one's PIN is a wrong one for the first one's store. Loading the page again does not end the waiting. */
    private static void wrongPins(FieldDevice device) {
        choose(device, FIRST);
        for (int wrong = 1; wrong <= 2; wrong++) {
            new FieldReviewer(device).typePin(SECOND_PIN);
            device.waitFor("Mã PIN chưa đúng. Xin nhập lại.");
        }
        new FieldReviewer(device).typePin(SECOND_PIN);
        device.waitFor("Xin chờ 30 giây");
        device.lookAround("pin-wait");
        device.page().reload();
        new FieldReviewer(device).typePin(FieldReviewer.PIN);
        device.waitFor("giây rồi nhập lại; phiếu vẫn còn nguyên");
        assertThat(device.page().url()).contains("#/pin/");
        device.page().context().clock().setSystemTime(TestWorld.TODAY + "T09:30:00+07:00");
        new FieldReviewer(device).typePin(FieldReviewer.PIN);
        device.waitFor("Hộ cần đến");
    }

    /** Nothing was lost by it; the reviewer signs in and registers the device again. */
    private void registersAgain(FieldDevice device, FieldReviewer reviewer) {
        reviewer.sendNow();
        device.waitFor("Quyền của máy đã hết hạn");
        assertThat(reviewer.waiting()).isEqualTo(1);
        device.lookAround("outbox-sign-in");
        device.goToHash("#/settings");
        device.tap("Đăng ký lại máy");
        device.waitFor("Xin đăng nhập bằng tài khoản");
        device.page().locator("main a").getByText("Đăng nhập").click();
        reviewer.signIn(first);
        device.waitFor("đã có trên máy này");
        device.lookAround("add-known");
        device.tap("Mở");
        reviewer.typePin(FieldReviewer.PIN);
        device.waitFor("Hộ cần đến");
        device.goToHash("#/settings");
        device.tap("Đăng ký lại máy");
        device.waitFor("Đã đăng ký lại");
        nobodyIsSignedInAnyMore(device);
        untilAllIsSent(device);
    }

    /** The password of another opens nothing, and neither does a session that somebody left open. */
    private void forgotten(FieldDevice device, FieldReviewer reviewer, String subject) {
        device.offline(true);
        reviewer.visit(subject, AREA + 2);
        reviewer.lock();
        device.offline(false);
        device.goTo("/sign-in");
        reviewer.signIn(first);
        device.page().waitForURL(it -> !it.contains("/sign-in"));
        device.goTo("/field/");
        choose(device, FIRST);
        device.tap("Quên mã PIN");
        device.waitFor("đăng nhập bằng tài khoản của mình");
        assertThat(device.page().locator("input[type=password]").count()).as("asks for a new PIN in a session that was left open").isZero();
        device.lookAround("forgotten");
        device.tap("Đăng nhập");
        reviewer.signIn(second);
        chooseNewPin(device, reviewer);
        device.waitFor("Trình duyệt đang đăng nhập là " + SECOND);
        device.page().locator(".fault a").click();
        reviewer.signIn(first);
        chooseNewPin(device, reviewer);
        device.waitFor("Hộ cần đến");
        assertThat(reviewer.area(subject)).isEqualTo(String.valueOf(AREA + 2));
        untilAllIsSent(device);
        reviewer.lock();
        choose(device, FIRST);
        reviewer.typePin(FieldReviewer.PIN);
        device.waitFor("Mã PIN chưa đúng");
        reviewer.typePin(NEW_PIN);
        device.waitFor("Hộ cần đến");
    }

    private static void chooseNewPin(FieldDevice device, FieldReviewer reviewer) {
        device.waitFor("Mã PIN mới");
        reviewer.choosePin(NEW_PIN);
        device.tap("Đổi mã PIN và mở");
    }

    private static void search(FieldDevice device, String name) {
        new FieldReviewer(device).goToHouseholds();
        device.page().locator("input[type=search]").fill(name);
        device.waitFor("1 trên 1 hộ");
    }

    private static void choose(FieldDevice device, String name) {
        device.goToHash("#/");
        device.page().locator("a.card").getByText(name).click();
        device.waitFor("Quên mã PIN");
    }

    private static void untilAllIsSent(FieldDevice device) {
        new FieldReviewer(device).sendNow();
        device.waitFor("Không còn phiếu nào chờ gửi");
    }

    private String named(UserId user, String name) {
        jdbc.sql("update identity.user_account set full_name = ? where id = ?").params(name, user.value()).update();
        return users.nameOf(user);
    }
}
