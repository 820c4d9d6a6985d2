package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.chungtay.Requirement;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.identity.GivenUsers;

/** A phone that never meets a network again: a stick carries its sheet and its picture to the office, and receipts back. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "chungtay.db.data=target/field-data")
@ActiveProfiles("test")
@Import(TestWorld.class)
class FieldByFileTest {

    private static final String PIN = "482913";
    private static final String TAMPERED = "nhan-sua.ctreceipts";
    private static final long SEED = 20261122;

    @LocalServerPort
    private int port;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @TempDir
    private Path profile;

    @TempDir
    private Path stick;

    private Commune commune;

    @BeforeEach
    void a_review_of_a_village_with_one_poor_household() {
        commune = given.commune();
        given.poor(commune.first());
        given.opened(commune);
    }

    @Test
    @Requirement("SEC-06")
    void a_sheet_with_its_picture_is_handed_in_by_file_and_leaves_the_phone_against_a_file_of_receipts() throws IOException {
        try (var phone = new FieldDevice(port, profile); var office = Visitor.at(port, Visitor.DESK, true)) {
            try {
                register(phone);
                phone.offline(true);
                visit(phone);
                var receipts = atTheOffice(office, madeFile(phone));
                refusesWhatWasTampered(phone, receipts);
                takesIn(phone, receipts);
            } catch (PlaywrightException | AssertionError e) {
                throw new AssertionError("on " + phone.page().url() + ", which says:\n" + phone.page().locator("body").innerText()
                        + "\nand the office on " + office.page().url() + ":\n" + office.page().locator("body").innerText(), e);
            }
        }
    }

    private void register(FieldDevice phone) {
        phone.goTo("/field/");
        phone.until("() => navigator.serviceWorker.controller !== null");
        phone.tap("Thêm người dùng");
        phone.page().fill("#userName", users.nameOf(commune.head()));
        phone.page().fill("#password", GivenUsers.PASSWORD);
        phone.page().locator("main button[type=submit]").click();
        phone.waitFor("Tên của máy");
        phone.page().locator("input[type=password]").first().fill(PIN);
        phone.page().locator("input[type=password]").last().fill(PIN);
        phone.tap("Đăng ký máy này");
        phone.waitFor("Mang thôn này theo");
        phone.tap("Mang theo mọi thôn");
        phone.waitFor("Đã mang theo lúc");
    }

    private static void visit(FieldDevice phone) throws IOException {
        phone.goToHash("#/households");
        phone.waitFor("Hộ cần đến");
        phone.page().locator("ol.list a.card").first().click();
        phone.waitFor("Các phần của phiếu");
        phone.tap("Bắt đầu ghi phiếu");
        phone.waitFor("Phần sau");
        section(phone, "house");
        phone.page().locator("#q-floor_area-input").fill("38");
        phone.page().locator("#q-floor_area-input").blur();
        phone.waitFor("Đã giữ trong máy");
        section(phone, "visit");
        phone.page().locator("#q-house_photo-input").setInputFiles(new FilePayload("nha.jpg", "image/jpeg", noise()));
        phone.waitFor("Đã giữ ảnh trong máy");
    }

    private static void section(FieldDevice phone, String code) {
        var sheet = phone.page().url().replaceFirst(".*#/sheet/([^/]+).*", "$1");
        phone.goToHash("#/sheet/" + sheet + "/" + code);
        phone.until("document.querySelector('progress.whole')?.dataset.section === '" + code + "'");
    }

    private Path madeFile(FieldDevice phone) {
        phone.goToHash("#/outbox");
        phone.waitFor("Phiếu của 1 hộ chờ gửi");
        phone.lookAround("outbox-carried");
        return saved(phone.page().waitForDownload(() -> phone.tap("Gửi bằng tệp")));
    }

    private Path saved(Download download) {
        var file = stick.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private Path atTheOffice(Visitor office, Path file) {
        office.signIn(users.nameOf(commune.officer()), GivenUsers.PASSWORD);
        office.goTo("/field-work/files");
        office.page().locator("#file").setInputFiles(file);
        office.page().locator("main form button[type=submit]").click();
        office.page().getByText("Tải biên nhận").waitFor();
        office.lookAround("carried-file");
        assertThat(office.says()).contains("1 phần, đã xong", "đã nhận 1 trên 1 ảnh");
        return saved(office.page().waitForDownload(() -> office.page().getByText("Tải biên nhận").click()));
    }

    private static void refusesWhatWasTampered(FieldDevice phone, Path receipts) throws IOException {
        var tampered = Files.readString(receipts).replace("APPLIED", "HELD");
        choose(phone, new FilePayload(TAMPERED, "application/octet-stream", tampered.getBytes(StandardCharsets.UTF_8)));
        phone.waitFor("bị thiếu hoặc bị sửa");
        choose(phone, new FilePayload("khac.ctreceipts", "application/octet-stream", "{}".getBytes(StandardCharsets.UTF_8)));
        phone.waitFor("không phải là tệp biên nhận");
        phone.waitFor("Phiếu của 1 hộ chờ gửi");
    }

    private static void takesIn(FieldDevice phone, Path receipts) throws IOException {
        var file = new FilePayload("bien-nhan.ctreceipts", "application/octet-stream", Files.readAllBytes(receipts));
        choose(phone, file);
        phone.waitFor("máy chủ đã ký nhận thêm 1 phần ghi và 1 ảnh");
        phone.waitFor("Không còn phiếu nào chờ gửi");
        assertThat(phone.page().getByText("ảnh chờ gửi").count()).isZero();
        choose(phone, file);
        phone.waitFor("máy chủ đã ký nhận thêm 0 phần ghi và 0 ảnh");
    }

    private static void choose(FieldDevice phone, FilePayload file) {
        phone.page().locator("input[type=file]").setInputFiles(file);
    }

    private static byte[] noise() throws IOException {
        var random = new Random(SEED);
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) picture.setRGB(x, y, random.nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
