package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.TestWorld.TODAY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;

@StoryTest
@Requirement("SEC-04")
class TokenTest {

    /** An address that no module has, so that 404 means: the token was accepted. */
    private static final String NOWHERE = "/api/v1/nowhere";

    @Autowired
    private MockMvcTester client;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private JdbcClient jdbc;

    private final String address = "10.2.%d.%d"
            .formatted(ThreadLocalRandom.current().nextInt(250), ThreadLocalRandom.current().nextInt(250));

    @Test
    void the_api_wants_a_token_and_says_so_as_problem_details() {
        var answer = client.get().uri(NOWHERE).exchange();

        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("token_required");
        assertThat(answer).headers().hasValue("WWW-Authenticate", "Bearer");
    }

    @Test
    void a_session_counts_for_nothing_at_the_api() {
        assertThat(client.get().uri(NOWHERE).header("Authorization", "Bearer ct_khong-co")).hasStatus(401);
    }

    @Test
    void a_token_is_accepted_until_its_last_day_and_not_after() {
        var token = users.token(users.withoutRights(), true);
        assertThat(client.get().uri(NOWHERE).header("Authorization", "Bearer " + token)).hasStatus(404);

        expireOn(token, "2026-11-21");
        assertThat(client.get().uri(NOWHERE).header("Authorization", "Bearer " + token)).hasStatus(404);

        expireOn(token, "2026-11-20");
        assertThat(client.get().uri(NOWHERE).header("Authorization", "Bearer " + token)).hasStatus(401);
    }

    @Test
    void a_token_is_shown_once_and_only_its_digest_is_kept() {
        var user = users.withoutRights();
        var answer = client.post()
                .uri("/account/tokens")
                .with(users.signedIn(user))
                .with(csrf())
                .param("name", "Phần mềm thống kê")
                .param("expiresOn", "2027-02-01")
                .exchange();

        var secret = (String) answer.getMvcResult().getFlashMap().get("secret");

        assertThat(secret).startsWith("ct_");
        assertThat(client.get().uri(NOWHERE).header("Authorization", "Bearer " + secret)).hasStatus(404);
        assertThat(client.get().uri("/account/tokens").with(users.signedIn(user)))
                .hasStatusOk()
                .bodyText()
                .contains("Phần mềm thống kê")
                .doesNotContain(secret);
        assertThat(jdbc.sql("select encode(digest, 'escape') from identity.access_token where user_id = :id")
                        .param("id", user.value())
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void people_take_back_only_their_own_tokens() {
        var user = users.withoutRights();
        var token = users.token(user, false);
        var id = jdbc.sql("select id from identity.access_token where user_id = :id")
                .param("id", user.value())
                .query(UUID.class)
                .single();
        var revoke = "/account/tokens/" + id + "/revoke";

        assertThat(client.post().uri(revoke).with(users.signedIn(users.withoutRights())).with(csrf()))
                .hasStatus(404);
        assertThat(client.post().uri(revoke).with(users.signedIn(user)).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(client.get().uri(NOWHERE).header("Authorization", "Bearer " + token)).hasStatus(401);
    }

    @Test
    void whoever_tries_unknown_tokens_from_one_address_has_to_wait_and_is_told_how_long() {
        var token = users.token(users.withoutRights(), true);
        for (int i = 0; i < 20; i++) assertThat(call(NOWHERE, "ct_" + i)).hasStatus(401);

        var answer = call(NOWHERE, token);

        assertThat(answer).hasStatus(429);
        assertThat(answer).headers().hasValue("Retry-After", "30");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("too_many_unknown_tokens");
    }

    @Test
    void a_program_that_goes_on_with_an_old_token_does_not_lock_out_its_neighbours() {
        var old = users.token(users.withoutRights(), true);
        expireOn(old, "2026-11-20");

        for (int i = 0; i < 25; i++) assertThat(call(NOWHERE, old)).hasStatus(401);

        assertThat(call(NOWHERE, users.token(users.withoutRights(), true))).hasStatus(404);
    }

    @Test
    @Requirement("SEC-01")
    void a_token_for_one_commune_sees_nothing_of_the_province_around_it() {
        var province = units.province("Tỉnh " + UUID.randomUUID());
        var district = units.district(province, "Võ Nhai");
        var inside = units.commune(district, "Tràng Xá");
        var outside = units.commune(district, "Dân Tiến");
        var officer = users.user(Role.PROVINCE_OFFICER, province);

        var token = issue(officer, "area", codeOf(inside));

        assertThat(call(figuresOf(inside), token)).hasStatusOk();
        assertThat(call(figuresOf(outside), token)).hasStatus(403);
        assertThat(call(figuresOf(province), token)).hasStatus(403);
    }

    @Test
    @Requirement("SEC-01")
    void a_token_for_other_work_does_not_read_figures() {
        var commune = units.commune("Tràng Xá " + UUID.randomUUID());
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        assertThat(call(figuresOf(commune), issue(officer, "actions", "registry.figures.view"))).hasStatusOk();
        assertThat(call(figuresOf(commune), issue(officer, "actions", "registry.household.search"))).hasStatus(403);
        assertThat(jdbc.sql("select reason from audit.refusal where user_id = :id")
                        .param("id", officer.value())
                        .query(String.class)
                        .single())
                .isEqualTo("narrow_token");
    }

    @Test
    @Requirement("SEC-01")
    void a_token_loses_at_once_what_its_owner_loses() {
        var commune = units.commune("Tràng Xá " + UUID.randomUUID());
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        var token = issue(officer, "area", codeOf(commune));
        assertThat(call(figuresOf(commune), token)).hasStatusOk();

        jdbc.sql("update identity.user_right set valid_to = '2026-11-20' where user_id = :id")
                .param("id", officer.value())
                .update();

        assertThat(call(figuresOf(commune), token)).hasStatus(403);
    }

    @Test
    void a_token_cannot_be_made_for_what_is_not_ones_own_and_nothing_typed_is_lost() {
        var officer = users.user(Role.COMMUNE_OFFICER, units.commune("Tràng Xá " + UUID.randomUUID()));
        var foreign = codeOf(units.commune("Dân Tiến " + UUID.randomUUID()));

        for (var wrong : List.of(List.of("area", foreign), List.of("area", "99999"), List.of("actions", "identity.user.manage"))) {
            assertThat(post(officer, wrong.getFirst(), wrong.getLast()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Mã chỉ được gồm việc và đơn vị", "Phần mềm thống kê");
        }
        assertThat(post(officer, "expiresOn", "2027-11-22")).bodyText().contains("chậm nhất một năm sau");
        assertThat(post(officer, "expiresOn", "2026-11-20")).bodyText().contains("chậm nhất một năm sau");
        assertThat(post(officer, "name", " ")).bodyText().contains("Xin ghi mã dùng cho việc gì");
        assertThat(jdbc.sql("select count(*) from identity.access_token where user_id = :id")
                        .param("id", officer.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String issue(UserId user, String field, String value) {
        var answer = post(user, field, value);
        assertThat(answer).hasRedirectedUrl("/account/tokens");
        return (String) answer.getMvcResult().getFlashMap().get("secret");
    }

    /** The form of a token that may change things, with one field filled in differently. */
    private MvcTestResult post(UserId user, String field, String value) {
        var fields = new HashMap<>(Map.of("name", "Phần mềm thống kê", "readOnly", "false", "expiresOn", "2027-02-01"));
        fields.put(field, value);
        var request = client.post().uri("/account/tokens").with(users.signedIn(user)).with(csrf());
        for (var it : fields.entrySet()) request = request.param(it.getKey(), it.getValue());
        return request.exchange();
    }

    private MvcTestResult call(String uri, String token) {
        return client.get()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private String figuresOf(UnitId unit) {
        return "/api/v1/areas/" + codeOf(unit) + "/poverty-table?asOf=" + TODAY;
    }

    private String codeOf(UnitId unit) {
        return jdbc.sql("select code from geography.unit_name where unit_id = :id order by valid_from desc nulls last limit 1")
                .param("id", unit.value())
                .query(String.class)
                .single();
    }

    private void expireOn(String token, String day) {
        jdbc.sql("update identity.access_token set expires_on = cast(:day as date) where digest = sha256(cast(:token as bytea))")
                .param("day", day)
                .param("token", token)
                .update();
    }
}
