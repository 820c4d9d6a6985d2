package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;

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
    private JdbcClient jdbc;

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

    private void expireOn(String token, String day) {
        jdbc.sql("update identity.access_token set expires_on = cast(:day as date) where digest = sha256(cast(:token as bytea))")
                .param("day", day)
                .param("token", token)
                .update();
    }
}
