package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.MovableClock;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.fieldwork.usecase.RegisterDevice;
import vn.chungtay.fieldwork.usecase.RevokeDevice;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.usecase.CloseAccount;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.shared.DateRange;

/** A device is registered, takes its villages, is lost, and is revoked. */
@StoryTest
class DeviceStoryTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenVisits visits;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private RegisterDevice register;

    @Autowired
    private RevokeDevice revoke;

    @Autowired
    private CloseAccount accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private MovableClock clock;

    private UnitId commune;
    private UnitId village;
    private UserId officer;
    private UserId head;
    private GivenVisits.Home home;

    @BeforeEach
    void a_village() {
        commune = units.commune("Xã Máy");
        village = units.village(commune, "Thôn Máy");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        head = users.user(Role.VILLAGE_HEAD, village);
        home = visits.homeIn(village);
    }

    @Test
    void the_application_learns_whose_session_it_is_and_is_never_sent_to_another_page() {
        var nobody = client.get().uri("/field-work/me").exchange();
        assertThat(nobody).hasStatus(401).hasContentType("application/problem+json");
        assertThat(nobody).bodyJson().extractingPath("$.code").isEqualTo("sign_in_required");

        var me = client.get().uri("/field-work/me").with(users.signedIn(head)).exchange();
        assertThat(me).bodyJson().extractingPath("$.user.id").isEqualTo(head.value().toString());
        assertThat(me).bodyJson().extractingPath("$.csrf.header").isEqualTo("X-CSRF-TOKEN");
    }

    @Test
    void a_device_is_registered_in_the_session_of_its_reviewer() {
        var answer = json(registered("{\"installation\":\"" + UUID.randomUUID() + "\",\"name\":\" Máy của anh Sính \"}", head));

        assertThat(answer.path("user").path("name").stringValue()).isEqualTo("Hoàng Thị Mẫu");
        assertThat(bytes(answer.path("secret"))).hasSize(32);
        assertThat(bytes(answer.path("recovery"))).hasSize(32).isNotEqualTo(bytes(answer.path("secret")));
        assertThat(bytes(answer.path("file_key").path("public"))).hasSize(65).startsWith(4);
        assertThat(answer.path("receipt_keys").size()).isPositive();
        assertThat(answer.path("token").stringValue()).startsWith("ct_");
        assertThat(answer.path("server_time").stringValue()).endsWith("Z");
    }

    @Test
    void whoever_visits_nobody_registers_nothing() {
        var form = "{\"installation\":\"" + UUID.randomUUID() + "\",\"name\":\"Máy\"}";

        assertThat(registered(form, users.user(Role.FINANCE, village))).hasStatus(403);
        assertThat(registered("{\"installation\":\"" + UUID.randomUUID() + "\",\"name\":\" \"}", head)).hasStatus(422);
        var forged = client.post().uri("/field-work/devices").with(users.signedIn(head));
        assertThat(forged.contentType("application/json").content(form).exchange()).hasStatus(403);
        assertThatThrownBy(() -> users.as(users.user(Role.OBSERVER, village), () -> register.register(UUID.randomUUID(), "x", Optional.empty())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_device_whose_token_ran_out_goes_on_with_its_secrets_and_the_old_token_says_so() {
        var phone = phones.of(head);
        var device = phone.registration().device();

        var again = users.as(head, () -> register.register(device.installation(), "Máy cũ", Optional.of(device.id())));

        assertThat(again.device().id()).isEqualTo(device.id());
        assertThat(again.secrets().own()).isEqualTo(phone.registration().secrets().own());
        assertThat(again.token()).isNotEqualTo(phone.registration().token());
        assertThat(code(phone.get("/api/field/villages"))).isEqualTo("401 token_required");
        assertThatThrownBy(() -> users.as(officer, () -> register.register(device.installation(), "x", Optional.of(device.id()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_token_is_accepted_for_a_year() {
        var phone = phones.of(head);
        try {
            clock.setTo(TestWorld.TODAY.plusYears(1));
            assertThat(phone.get("/api/field/villages")).hasStatus(200);
            clock.setTo(TestWorld.TODAY.plusYears(1).plusDays(1));
            assertThat(code(phone.get("/api/field/villages"))).isEqualTo("401 token_required");
        } finally {
            clock.putBack();
        }
    }

    @Test
    void a_forgotten_pin_costs_a_sign_in_and_the_asking_is_recorded() {
        var phone = phones.of(head);
        var path = "/field-work/devices/" + phone.id() + "/recovery";

        assertThat(client.post().uri(path).with(users.signedIn(head)).with(csrf()).exchange()).as("in a session that was left open").hasStatus(401);
        var answer = client.post().uri(path).with(users.signedIn(head)).session(typedPassword()).with(csrf()).exchange();

        assertThat(bytes(json(answer).path("recovery"))).isEqualTo(phone.registration().secrets().recovery());
        assertThat(client.post().uri(path).with(users.signedIn(officer)).session(typedPassword()).with(csrf()).exchange()).hasStatus(404);
        assertThat(count("select count(*) from audit.pub_trail where user_id = '" + head.value() + "' and after::text like '%recovery%'"))
                .isEqualTo(1);
    }

    @Test
    @Requirement("SEC-04")
    void a_lost_device_is_revoked_at_the_office_and_hears_so_at_once() {
        var phone = phones.of(head);
        phone.send(phone.about(home).answer("area", 45));
        var id = phone.registration().device().id();
        var neighbour = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Bên"));

        assertThatThrownBy(() -> users.runAs(neighbour, () -> revoke.revoke(id, "mất máy"))).isInstanceOf(NotFound.class);
        users.runAs(officer, () -> revoke.revoke(id, "mất máy"));

        assertThat(code(phone.get("/api/field/villages"))).isEqualTo("401 device_revoked");
        assertThat(phone.post(phone.about(home).answer("area", 46).text())).hasStatus(401);
        assertThatThrownBy(() -> users.runAs(officer, () -> revoke.revoke(id, "lần nữa"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> users.as(head, () -> register.recovery(id))).isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("SEC-04")
    void a_new_password_costs_a_device_a_sign_in_and_none_of_its_sheets() {
        var phone = phones.of(head);
        var program = users.token(head, false);

        users.as(users.user(Role.ADMINISTRATOR, commune), () -> accounts.resetPassword(head));

        assertThat(code(phone.get("/api/field/villages"))).as("not revoked: it would wipe itself").isEqualTo("401 token_required");
        assertThat(client.get().uri("/api/field/villages").header("Authorization", "Bearer " + program).exchange()).hasStatus(401);
        var device = phone.registration().device();
        var again = users.as(head, () -> register.register(device.installation(), "Máy cũ", Optional.of(device.id())));
        assertThat(again.device().id()).isEqualTo(device.id());
        users.runAs(officer, () -> revoke.revoke(device.id(), "mất máy"));
        assertThat(code(phone.get("/api/field/villages"))).isEqualTo("401 device_revoked");
    }

    @Test
    @Requirement("SEC-04")
    void a_device_is_seen_and_revoked_wherever_it_took_villages_along() {
        var phone = phones.of(head);
        var other = units.commune("Xã Thứ Hai");
        var second = units.village(other, "Thôn Thứ Hai");
        var theirs = users.user(Role.COMMUNE_OFFICER, other);
        visits.homeIn(second);
        users.grant(head, Role.VILLAGE_HEAD, second, DateRange.startingOn(TestWorld.TODAY));
        phone.get("/api/field/villages/" + second.value());

        users.runAs(theirs, () -> revoke.revoke(phone.registration().device().id(), "mất máy"));

        assertThat(code(phone.get("/api/field/villages"))).isEqualTo("401 device_revoked");
    }

    @Test
    void a_device_goes_on_where_its_reviewer_works_by_then() {
        var device = phones.of(head).registration().device();
        var other = units.commune("Xã Sau");
        users.grant(head, Role.VILLAGE_HEAD, units.village(other, "Thôn Sau"), DateRange.startingOn(TestWorld.TODAY));

        var again = users.as(head, () -> register.register(device.installation(), "Máy cũ", Optional.of(device.id())));

        assertThat(again.device().unit()).as("its reviewer still works there").isEqualTo(village);
    }

    @Test
    void a_device_moves_with_its_reviewer_who_works_elsewhere_by_then() {
        var until = users.user(Role.VILLAGE_HEAD, village, DateRange.between(TestWorld.TODAY, TestWorld.TODAY));
        var device = phones.of(until).registration().device();
        var next = units.village(units.commune("Xã Sau"), "Thôn Sau");
        users.grant(until, Role.VILLAGE_HEAD, next, DateRange.startingOn(TestWorld.TODAY));
        try {
            clock.setTo(TestWorld.TODAY.plusDays(1));
            users.as(until, () -> register.register(device.installation(), "Máy cũ", Optional.of(device.id())));
        } finally {
            clock.putBack();
        }

        var unit = users.as(until, () -> transaction.execute(_ -> jdbc.sql("select unit_id from fieldwork.device where id = ?")
                .param(device.id().value())
                .query(UUID.class)
                .single()));
        assertThat(unit).isEqualTo(next.value());
    }

    @Test
    @Requirement("SEC-04")
    void a_look_is_recorded_when_records_go_out_and_not_when_the_device_has_them() {
        var phone = phones.of(head);
        var path = "/api/field/villages/" + village.value();
        var looks = "select count(*) from audit.entry e join audit.subject s on s.line = e.number where e.kind = 'LOOKED' and s.id = '" + home.value() + "'";

        var tag = String.valueOf(phone.get(path).getResponse().getHeader("ETag"));
        int once = everywhere(looks);
        for (int i = 0; i < 3; i++) assertThat(phone.get(path, "If-None-Match", tag)).hasStatus(304);

        assertThat(once).isPositive();
        assertThat(everywhere(looks)).isEqualTo(once);
        assertThat(phone.get(path)).hasStatus(200);
        assertThat(everywhere(looks)).isEqualTo(2 * once);
    }

    @Test
    void a_device_does_what_devices_do_today_and_not_what_they_did_when_it_was_registered() {
        var phone = phones.of(head);
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ ->
                jdbc.sql("update identity.access_token set actions = '{fieldwork.carry}' where device_id = ?").param(phone.id()).update()));

        assertThat(phone.send(phone.about(home).answer("area", 45)).path("outcome").stringValue()).isEqualTo("APPLIED");
    }

    @Test
    void everybody_may_give_up_a_device_of_their_own() {
        var phone = phones.of(head);

        users.runAs(head, () -> revoke.revoke(phone.registration().device().id(), "đổi máy"));

        assertThat(code(phone.get("/api/field/villages"))).isEqualTo("401 device_revoked");
    }

    @Test
    void the_token_of_a_device_does_nothing_but_carry_sheets() {
        var phone = phones.of(officer);

        var code = jdbc.sql("select code from geography.unit_name where unit_id = ?").param(commune.value()).query(String.class).single();
        var table = "/api/v1/areas/" + code + "/poverty-table";
        assertThat(client.get().uri(table).header("Authorization", "Bearer " + users.token(officer, true)).exchange()).hasStatus(200);
        assertThat(code(phone.get(table))).isEqualTo("403 forbidden");
        assertThat(code(client.get()
                        .uri("/api/field/villages")
                        .header("Authorization", "Bearer " + users.token(head, false))
                        .exchange()))
                .isEqualTo("403 forbidden");
        assertThat(client.get().uri("/account/tokens").with(users.signedIn(officer)).exchange())
                .bodyText()
                .doesNotContain("Máy của chị Mẫu");
    }

    @Test
    @Requirement("SEC-01")
    void a_device_takes_its_own_villages_and_nobody_elses_once_as_long_as_nothing_changes() {
        var elsewhere = units.village(units.commune("Xã Bên"), "Thôn Bên");
        visits.homeIn(elsewhere);
        var phone = phones.of(head);

        var villages = json(phone.get("/api/field/villages")).path("villages");
        assertThat(villages.size()).isEqualTo(1);
        assertThat(villages.path(0).path("village").stringValue()).isEqualTo(village.value().toString());
        assertThat(villages.path(0).path("until").stringValue()).isEqualTo("2026-12-14");
        assertThat(phone.get("/api/field/villages/" + elsewhere.value())).hasStatus(404);

        var first = phone.get("/api/field/villages/" + village.value());
        var tag = String.valueOf(first.getResponse().getHeader("ETag"));
        assertThat(tag).startsWith("W/");
        assertThat(phone.get("/api/field/villages/" + village.value(), "If-None-Match", tag)).hasStatus(304);
        phone.send(phone.about(home).answer("area", 45));
        assertThat(phone.get("/api/field/villages/" + village.value(), "If-None-Match", tag)).hasStatus(200);
        assertThat(count("select count(*) from fieldwork.package_taken where device_id = '" + phone.id() + "'")).isEqualTo(2);
    }

    @Test
    void a_package_holds_what_a_device_needs_to_fill_sheets_in() {
        var phone = phones.of(head);

        var pack = json(phone.get("/api/field/villages/" + village.value()));

        assertThat(pack.path("village").path("visits").intValue()).isEqualTo(1);
        assertThat(pack.path("day").stringValue()).isEqualTo("2026-11-21");
        assertThat(pack.path("questionnaires").path("try-out@1").path("sections").size()).isEqualTo(2);
        assertThat(pack.path("judging").isNull()).isTrue();
        var visit = pack.path("visits").path(0);
        assertThat(visit.path("subject").stringValue()).isEqualTo(home.value().toString());
        assertThat(visit.path("owner").stringValue()).isEqualTo(GivenVisits.OWNER);
        assertThat(visit.path("sheet").isNull()).isTrue();
        assertThat(visit.path("open").booleanValue()).isTrue();
        assertThat(visit.path("filled").path("members").path(0).path("id").stringValue()).isEqualTo("m1");
        assertThat(visit.path("before").path("members").isArray()).isTrue();
    }

    @Test
    void the_office_knows_what_every_device_still_has() {
        var phone = phones.of(head);
        phone.send(phone.about(home).answer("area", 45));

        assertThat(count("select waiting from fieldwork.device where app_version = '1.0' and last_seen_at is not null and id = '" + phone.id() + "'"))
                .isEqualTo(2);
    }

    /** Verified as browsers do: the key in SPKI, the signature as two numbers of 32 bytes. */
    @Test
    void a_receipt_is_signed_so_that_any_browser_can_check_it() throws Exception {
        var phone = phones.of(head);
        var receipt = GivenPhones.receipt(phone.post(phone.about(home).answer("area", 45).text()));
        var signature = bytes(receipt.path("signature"));
        var key = phone.registration().receiptKeys().stream()
                .filter(it -> it.id().equals(receipt.path("key").stringValue()))
                .findFirst()
                .orElseThrow();

        assertThat(signature).hasSize(64);
        assertThat(new BigInteger(1, signature)).isPositive();
        assertThat(holds(key.key(), signature, receipt.path("statement").stringValue())).isTrue();
        assertThat(holds(key.key(), signature, receipt.path("statement").stringValue().replace("APPLIED", "HELD"))).isFalse();
    }

    private static boolean holds(byte[] key, byte[] signature, String text) throws Exception {
        var checking = Signature.getInstance("SHA256withECDSAinP1363Format");
        checking.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
        checking.update(text.getBytes(StandardCharsets.UTF_8));
        return checking.verify(signature);
    }

    /** The way from the app over the page on which a password is typed, and back. */
    private MockHttpSession typedPassword() {
        var begin = "/field-work/app/begin?other=true";
        var asked = client.get().uri(begin).with(users.signedIn(head)).exchange();
        assertThat(asked).hasRedirectedUrl(begin);
        var session = (MockHttpSession) asked.getRequest().getSession();
        assertThat(client.get().uri(begin).with(users.signedIn(head)).session(session).exchange()).hasRedirectedUrl("/field/#/add");
        return session;
    }

    private MvcTestResult registered(String form, UserId user) {
        return client.post()
                .uri("/field-work/devices")
                .with(users.signedIn(user))
                .with(csrf())
                .contentType("application/json")
                .content(form)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatus(200);
        return MAPPER.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static String code(MvcTestResult answer) {
        var body = answer.getResponse().getContentAsByteArray();
        return answer.getResponse().getStatus() + " " + (body.length == 0 ? "" : MAPPER.readTree(body).path("code").asString());
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getUrlDecoder().decode(base64.stringValue());
    }

    private int everywhere(String sql) {
        var found = new AtomicInteger();
        Caller.SYSTEM.run(() -> found.set(jdbc.sql(sql).query(Integer.class).single()));
        return found.get();
    }

    private int count(String sql) {
        return users.as(officer, () -> transaction.execute(_ -> jdbc.sql(sql).query(Integer.class).single()));
    }
}
