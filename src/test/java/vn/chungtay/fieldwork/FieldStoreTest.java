package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.fieldwork.model.CurveKeys;
import vn.chungtay.fieldwork.store.SealedFileJson;

/** What lies on a device, in a real browser: locked, apart for each reviewer, whole after every cut. */
@Tag("browser")
class FieldStoreTest {

    private static final int HOUR_MILLIS = 3_600_000;
    private static FieldPage field;

    @BeforeAll
    static void start() throws Exception {
        field = new FieldPage();
    }

    @AfterAll
    static void stop() {
        field.close();
    }

    @BeforeEach
    void nobody_has_used_it_yet() {
        field.anew();
    }

    @Test
    @Requirement("SEC-04")
    void the_disk_tells_the_name_of_the_reviewer_and_nothing_else() {
        var said = map(FieldPage.call(field.tab(), "readable"));

        assertThat(said).containsEntry("found", List.of()).containsEntry("named", true).containsEntry("keys", false);
        assertThat((int) said.get("bytes")).isGreaterThan(1000);
    }

    @Test
    @Requirement("SEC-06")
    void all_is_there_after_the_browser_was_closed_and_the_pin_is_typed() {
        FieldPage.call(field.tab(), "readable");

        var kept = map(FieldPage.call(field.tab(), "kept"));

        assertThat(kept).containsEntry("roof", "ngói").containsEntry("outbox", 1).containsEntry("token", "token-of-Sính");
        assertThat(kept).containsEntry("questionnaire", "q").containsEntry("picture", "ảnh nhà");
        assertThat(kept).containsEntry("lines", List.of("Nguyễn Thị Đào 1 WAITING", "Nguyễn Thị Đào 2 NEW"));
    }

    @Test
    @Requirement("SEC-04")
    void two_reviewers_see_nothing_of_each_other_and_a_row_opens_only_in_its_place() {
        var page = field.tab();
        FieldPage.call(page, "readable");

        var said = map(FieldPage.call(page, "apart"));

        assertThat(said).containsEntry("roster", List.of()).containsEntry("villages", List.of()).containsEntry("outbox", List.of());
        assertThat(said).containsEntry("visit", null).containsEntry("moved", "OperationError").containsEntry("back", "subject-1");
    }

    @Test
    void wrong_pins_wait_longer_and_neither_a_reload_nor_a_moved_clock_shortens_it() {
        var page = field.tab();
        FieldPage.call(page, "readable");
        for (int i = 0; i < 3; i++) assertThat(attempt(page, "000111", 0)).containsEntry("kind", "WRONG_PIN");
        page.reload();

        assertThat(attempt(page, "135790", 0)).containsEntry("kind", "WAIT");
        assertThat(attempt(page, "135790", -HOUR_MILLIS)).containsEntry("kind", "WAIT").containsEntry("wait", 30_000);
        assertThat(attempt(page, "000111", HOUR_MILLIS)).containsEntry("kind", "WRONG_PIN").containsEntry("wait", 60_000);
        assertThat(attempt(page, "135790", 2 * HOUR_MILLIS)).containsEntry("kind", "OPEN");
        assertThat(attempt(page, "135790", 2 * HOUR_MILLIS)).containsEntry("kind", "OPEN");
    }

    @Test
    void a_forgotten_pin_costs_no_sheet_and_a_wiped_reviewer_is_gone_also_while_another_page_looks_on() {
        var page = field.tab();
        FieldPage.call(page, "readable");
        FieldPage.call(page, "apart");

        assertThat(map(FieldPage.call(page, "recovered"))).isEqualTo(Map.of("wrong", "WRONG_SECRET", "right", "OPEN", "lines", 2));
        assertThat(attempt(page, "135790", 0)).containsEntry("kind", "WRONG_PIN");
        assertThat(attempt(page, "975310", 0)).containsEntry("kind", "OPEN");

        var wiped = map(FieldPage.call(field.tab(), "wiped"));
        assertThat(wiped).isEqualTo(Map.of("before", 3, "after", 2, "left", List.of("Páo")));
    }

    @Test
    @Requirement("SEC-04")
    void nobody_signs_for_a_reviewer_with_what_lies_outside_the_pin() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var point = CurveKeys.point(generator.generateKeyPair().getPublic().getEncoded());
        var key = Map.of("id", "k", "public", Base64.getUrlEncoder().withoutPadding().encodeToString(point));

        assertThat(FieldPage.call(field.tab(), "forged", key)).isEqualTo(false);
    }

    @Test
    void a_device_keeps_the_name_of_the_machine_when_its_token_is_given_anew() {
        assertThat(FieldPage.call(field.tab(), "renewed")).isEqualTo(List.of("Máy của Sính", "later"));
    }

    @Test
    void two_reviewers_of_one_name_are_told_apart_by_who_they_are() {
        assertThat(FieldPage.call(field.tab(), "namesakes", "one")).isEqualTo(List.of(2, 1));
    }

    @Test
    void a_revoked_reviewer_is_wiped_only_with_nothing_unsent() {
        assertThat(FieldPage.call(field.tab(), "wipedIfSent")).isEqualTo(List.of("UNSENT", "ngói", "WIPED", 0, 1));
    }

    @Test
    @Requirement("SEC-06")
    void a_revoked_reviewer_keeps_the_pictures_that_the_server_has_not_and_no_household() {
        assertThat(FieldPage.call(field.tab(), "pictureLeft")).isEqualTo(List.of("PICTURES", 0, 0, "p-1", "WIPED"));
    }

    @Test
    void two_pages_write_on_one_sheet_and_neither_loses_an_answer() {
        var one = field.tab();
        var other = field.tab();
        FieldPage.call(one, "forTwo");

        one.evaluate("() => { window.work = import('/test/store.js').then((it) => it.together('a')) }");
        FieldPage.call(other, "together", "b");
        one.evaluate("() => window.work");

        assertThat(map(FieldPage.call(one, "picture", 1))).containsEntry("answers", 31);
    }

    /** Cut at several moments, since nobody knows which one is the bad one. */
    @Test
    void a_package_that_is_cut_leaves_the_old_one_or_the_new_one() {
        FieldPage.call(field.tab(), "forTwo");
        FieldPage.call(field.tab(), "take", 0, 150);
        for (int generation = 1; generation <= 6; generation++) {
            var page = field.tab();
            page.evaluate("(it) => { import('/test/store.js').then((store) => store.take(it, 150)) }", generation);
            page.waitForTimeout(350 + generation * 60);
            page.close();

            assertThat(FieldPage.call(field.tab(), "generation")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
        }
    }

    @Test
    void a_full_device_says_so_and_keeps_what_it_had() {
        var page = field.tab();
        quota(page, 3_000_000);
        FieldPage.call(page, "forTwo");
        FieldPage.call(page, "together", "a");

        var full = map(FieldPage.call(page, "picture", 9_000_000));

        assertThat(full).containsEntry("full", true).containsEntry("there", 0).containsEntry("answers", 16);
        quota(page, 900_000_000);
        assertThat(map(FieldPage.call(page, "picture", 9_000_000))).containsEntry("full", false).containsEntry("there", 1);
    }

    @Test
    void only_the_server_opens_a_sealed_file_and_knows_whose_it_is() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var base64 = Base64.getUrlEncoder().withoutPadding();
        var point = base64.encodeToString(CurveKeys.point(pair.getPublic().getEncoded()));
        var device = UUID.randomUUID().toString();

        var said = map(FieldPage.call(field.tab(), "file", Map.of("id", "k", "public", point), device));

        var file = SealedFileJson.file(said.get("file").toString().getBytes(StandardCharsets.UTF_8));
        var secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        assertThat(file.isFrom(secret)).isTrue();
        assertThat(file.isFrom(new byte[32])).isFalse();
        var packets = SealedFileJson.content(file.open(pair.getPrivate().getEncoded())).packets();
        assertThat(packets).extracting(it -> new String(it, StandardCharsets.UTF_8)).containsExactly(said.get("body").toString());
        assertThat(said.get("file").toString()).doesNotContain("ngói");
    }

    private static void quota(Page page, long bytes) {
        var asked = new JsonObject();
        asked.addProperty("origin", field.origin());
        asked.addProperty("quotaSize", bytes);
        page.context().newCDPSession(page).send("Storage.overrideQuotaForOrigin", asked);
    }

    private static Map<String, Object> attempt(Page page, String pin, int later) {
        return map(FieldPage.call(page, "attempt", pin, later));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object said) {
        return (Map<String, Object>) said;
    }
}
