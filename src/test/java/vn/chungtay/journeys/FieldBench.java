package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenFamilies;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.GivenVillages;

/**
 * How long somebody waits for the field app with two thousand households on a phone six times slower than this machine, and how
 * much it takes from the line. The step `field` of bin/bench: its name keeps it out of every other run, and nothing fails
 * because of a figure. The lines of the report go to the file that the variable CHUNGTAY_BENCH_ROWS names.
 */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "chungtay.db.data=target/bench-field-data")
@ActiveProfiles("test")
@Import(TestWorld.class)
class FieldBench {

    private static final int HOUSEHOLDS = 2000;
    private static final int VILLAGES = 14;
    private static final int LARGE_VILLAGE = 150;
    private static final int CHILDREN = 2;
    private static final double SLOWER = 6;
    private static final int COLD = 5;
    private static final int NEW = 30;
    private static final int BEGUN = 12;
    private static final double OPENED_MILLIS = 300;
    private static final double EXPLAINED_MILLIS = 1000;
    private static final double SLOWEST_MILLIS = 2000;
    private static final double FOUND_MILLIS = 100;
    private static final double PATIENCE_MILLIS = 300_000;
    private static final int LARGEST_PACKAGE = 200_000;
    private static final int HEAVIEST_START = 300_000;
    private static final String SECTIONS = "a.card--line";
    private static final String PIN = "482913";
    private static final List<String> WANTED = List.of("trieu van sinh", "Triệu Mùi", "h", "nong kim dau", "Đặng", "bàn văn phúc", "xyz");

    @LocalServerPort
    private int port;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenFamilies families;

    @Autowired
    private GivenUsers users;

    @TempDir
    private Path profile;

    private final List<String> rows = new ArrayList<>();
    private Commune commune;

    @BeforeEach
    void a_commune_of_two_thousand_households() {
        commune = given.commune();
        families.live(commune.first(), LARGE_VILLAGE, CHILDREN);
        int left = HOUSEHOLDS - LARGE_VILLAGE;
        for (int i = 1; i < VILLAGES; i++) {
            var village = i == 1 ? commune.second() : villages.villageIn(commune.id());
            families.live(village, left * i / (VILLAGES - 1) - left * (i - 1) / (VILLAGES - 1), i % 5);
        }
        families.fill(commune, given.opened(commune), commune.first());
    }

    @Test
    void the_field_app_on_a_slow_phone() throws IOException {
        takeAlong();
        try (var phone = new SlowPhone(profile, SLOWER)) {
            var cold = new ArrayList<Double>();
            for (int i = 0; i < COLD; i++) {
                start(phone);
                cold.add(open(phone, i, SECTIONS));
            }
            waits("sheet opened, the first one after unlocking", OPENED_MILLIS, cold);
            waits("sheet opened", OPENED_MILLIS, opened(phone, NEW, SECTIONS));
            begun(phone);
            waits("begun sheet opened", OPENED_MILLIS, opened(phone, BEGUN, SECTIONS));
            waits("the same, with what it would give below its sections", EXPLAINED_MILLIS, opened(phone, BEGUN, ".verdict"));
            search(phone);
        }
        var file = System.getenv("CHUNGTAY_BENCH_ROWS");
        if (file != null) Files.write(Path.of(file), rows);
    }

    private void takeAlong() throws IOException {
        try (var device = new FieldDevice(port, profile)) {
            var wire = new Wire(device.page());
            device.goTo("/field/");
            device.until("navigator.serviceWorker.controller !== null");
            size("field app, everything of the first visit", HEAVIEST_START, device.weight());
            device.tap("Thêm người dùng");
            device.page().fill("#userName", users.nameOf(commune.officer()));
            device.page().fill("#password", GivenUsers.PASSWORD);
            device.page().locator("main button[type=submit]").click();
            device.waitFor("Tên của máy");
            device.page().locator("input[type=password]").first().fill(PIN);
            device.page().locator("input[type=password]").last().fill(PIN);
            device.tap("Đăng ký máy này");
            device.waitFor("Mang thôn này theo");
            device.tap("Mang theo mọi thôn");
            device.page().getByText("Đã mang theo lúc").nth(VILLAGES - 1).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
            size("package of a village of 150 households, all sheets full", LARGEST_PACKAGE, wire.bytes("/api/field/villages", commune.first().value().toString()));
        }
    }

    private void start(SlowPhone phone) {
        phone.page().navigate("http://127.0.0.1:" + port + "/field/");
        phone.page().reload();
        phone.page().locator("a.card").first().click();
        phone.page().locator("input[type=password]").fill(PIN);
        phone.page().locator(".bar .button, main button[type=submit]").first().click();
        list(phone).first().waitFor();
        assertThat(phone.page().locator(".total").innerText()).as("households on the device").contains("2.000");
    }

    private static Locator list(SlowPhone phone) {
        return phone.page().locator("ol.list a.card:not(.card--line)");
    }

    private static List<Double> opened(SlowPhone phone, int count, String there) {
        var waits = new ArrayList<Double>();
        for (int i = 0; i < count; i++) waits.add(open(phone, i, there));
        return waits;
    }

    private static double open(SlowPhone phone, int number, String there) {
        goTo(phone, "#/households");
        list(phone).nth(number).waitFor();
        return phone.tap(list(phone).nth(number), there);
    }

    private void begun(SlowPhone phone) {
        var house = new ArrayList<Double>();
        var people = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        var answers = new ArrayList<Double>();
        for (int i = 0; i < BEGUN; i++) {
            open(phone, i, SECTIONS);
            people.add(phone.tap(phone.page().locator(SECTIONS).first(), ".group .field"));
            back(phone);
            whole.add(phone.tap(phone.page().locator(SECTIONS).first(), "progress.whole[data-section]"));
            back(phone);
            house.add(phone.tap(phone.page().locator("a.card--line[href$='/house']"), "progress.whole[data-section=house]"));
            phone.page().locator("#q-floor_area-input").fill("");
            for (var digit : List.of("4", "5", ",", "5")) answers.add(phone.type(digit));
            goTo(phone, "#/households");
        }
        waits("section of the household's people opened", OPENED_MILLIS, people);
        waits("the same, drawn to its last question below the screen", SLOWEST_MILLIS, whole);
        waits("section of the house opened", OPENED_MILLIS, house);
        waits("digit of an answer", FOUND_MILLIS, answers);
    }

    private static void back(SlowPhone phone) {
        phone.page().locator(".back").click();
        phone.page().locator(SECTIONS).first().waitFor();
    }

    private void search(SlowPhone phone) {
        goTo(phone, "#/households");
        list(phone).first().waitFor();
        phone.page().locator("input[type=search]").focus();
        var letters = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        for (var words : WANTED) {
            for (var letter : words.split("")) letters.add(phone.type(letter.equals(" ") ? "Space" : letter));
            found(phone, words);
            all.add(phone.erase());
        }
        waits("household searched for, by each letter of " + WANTED.size() + " searches", FOUND_MILLIS, letters);
        waits("the search taken back: all households again", FOUND_MILLIS, all);
    }

    private static void found(SlowPhone phone, String words) {
        for (var card : list(phone).allTextContents()) {
            for (var word : Vietnamese.fold(words).split(" ")) assertThat(Vietnamese.fold(card)).contains(word);
        }
        assertThat(list(phone).count() == 0).as("nothing was found for " + words).isEqualTo(words.equals("xyz"));
    }

    private static void goTo(SlowPhone phone, String hash) {
        phone.page().evaluate("it => { location.hash = it }", hash);
    }

    private void waits(String what, double most, List<Double> waits) {
        var sorted = waits.stream().sorted().toList();
        double p95 = sorted.get((sorted.size() * 95 + 99) / 100 - 1);
        add("%s, %.0f× slower, p95 of %d".formatted(what, SLOWER, sorted.size()), "< %.0f ms".formatted(most), p95 < most,
                "%.0f ms (middle %.0f ms, slowest %.0f ms)".formatted(p95, sorted.get(sorted.size() / 2), sorted.getLast()));
    }

    private void size(String what, int most, int bytes) {
        add(what, "< %d KB".formatted(most / 1000), bytes < most, "%.1f KB".formatted(bytes / 1000.0));
    }

    private void add(String what, String target, boolean isMet, String measured) {
        rows.add("| %s | %s | %s | %s |".formatted(what, target, measured, isMet ? "yes" : "**no**"));
        System.out.println(rows.getLast());
    }
}
