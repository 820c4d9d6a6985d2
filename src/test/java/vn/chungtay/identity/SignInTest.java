package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.usecase.SignIn;

@StoryTest
@Requirement("SEC-04")
class SignInTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignIn signIn;

    private final String address = "10.1.%d.%d"
            .formatted(ThreadLocalRandom.current().nextInt(250), ThreadLocalRandom.current().nextInt(250));

    @Test
    void whoever_knows_the_password_comes_in_under_a_new_session() {
        var user = users.withoutRights();
        var before = new MockHttpSession();
        var old = before.getId();

        var answer = signIn(users.nameOf(user), GivenUsers.PASSWORD, before);

        assertThat(answer).hasRedirectedUrl("/");
        assertThat(answer.getRequest().getSession(false).getId()).isNotEqualTo(old);
        assertThat(browser.get().uri("/").session(before)).hasStatusOk().bodyText().contains("Hoàng Thị Mẫu");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        var user = users.withoutRights();

        assertThat(signIn(users.nameOf(user), "không phải mật khẩu")).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("khong-co-ai", "không phải mật khẩu")).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void a_disabled_person_gets_the_same_answer_too() {
        var user = users.withoutRights();
        jdbc.sql("update identity.user_account set disabled_at = now() where id = :id")
                .param("id", user.value())
                .update();

        assertThat(signIn(users.nameOf(user), GivenUsers.PASSWORD)).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void after_the_fifth_failure_even_the_right_password_has_to_wait() {
        var name = users.nameOf(users.withoutRights());

        for (int i = 0; i < 5; i++) assertThat(signIn(name, "sai rồi " + i)).hasRedirectedUrl("/sign-in?failed");

        assertThat(signIn(name, GivenUsers.PASSWORD)).hasRedirectedUrl("/sign-in?wait=1");
    }

    @Test
    void four_failures_cost_nothing() {
        var name = users.nameOf(users.withoutRights());

        for (int i = 0; i < 4; i++) signIn(name, "sai rồi " + i);

        assertThat(signIn(name, GivenUsers.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void an_unknown_name_is_locked_like_a_known_one() {
        var name = "x" + UUID.randomUUID().toString().substring(0, 20);

        for (int i = 0; i < 5; i++) signIn(name, "sai rồi " + i);

        assertThat(signIn(name, "sai nữa")).hasRedirectedUrl("/sign-in?wait=1");
    }

    @Test
    void the_wait_is_over_at_its_end() {
        var name = users.nameOf(users.withoutRights());
        for (int i = 0; i < 5; i++) signIn(name, "sai rồi " + i);

        jdbc.sql("update identity.lockout set locked_until = locked_until - interval '30 seconds'").update();

        assertThat(signIn(name, GivenUsers.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void after_twenty_failures_from_one_address_everybody_there_has_to_wait() {
        for (int i = 0; i < 20; i++) {
            assertThat(signIn("ten-thu-" + i + "-" + UUID.randomUUID(), "sai rồi")).hasRedirectedUrl("/sign-in?failed");
        }

        assertThat(signIn(users.nameOf(users.withoutRights()), GivenUsers.PASSWORD)).hasRedirectedUrl("/sign-in?wait=1");
        assertThat(browser.get().uri("/sign-in?wait=1")).bodyText().contains("Xin thử lại sau 1 phút");
    }

    @Test
    void guesses_at_the_same_moment_are_not_tried_more_often_than_guesses_in_a_row() throws Exception {
        var name = users.nameOf(users.withoutRights());
        var together = new CyclicBarrier(12);
        Callable<SignIn.Outcome> guess = () -> {
            together.await();
            return signIn.signIn(name, "sai rồi", "10.2.0." + ThreadLocalRandom.current().nextInt(250), "");
        };

        try (var threads = Executors.newFixedThreadPool(12)) {
            var outcomes = threads.invokeAll(Collections.nCopies(12, guess)).stream().map(Future::resultNow).toList();

            assertThat(outcomes).filteredOn(SignIn.Unknown.class::isInstance).hasSize(5);
            assertThat(outcomes).filteredOn(SignIn.Wait.class::isInstance).hasSize(7);
        }
    }

    @Test
    void whoever_signs_in_rightly_does_not_use_up_the_attempts_of_the_neighbours() {
        for (int i = 0; i < 19; i++) signIn("ten-thu-" + i + "-" + UUID.randomUUID(), "sai rồi");
        var user = users.nameOf(users.withoutRights());

        assertThat(signIn(user, GivenUsers.PASSWORD)).hasRedirectedUrl("/");
        assertThat(signIn(user, GivenUsers.PASSWORD)).hasRedirectedUrl("/");
        assertThat(signIn(user, "sai rồi")).as("the twentieth failure").hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn(user, GivenUsers.PASSWORD)).hasRedirectedUrl("/sign-in?wait=1");
    }

    @Test
    void somebody_ends_a_strange_sign_in_of_theirs_and_it_is_out_at_its_next_click() throws Exception {
        var name = users.nameOf(users.withoutRights());
        var own = new MockHttpSession();
        var strange = new MockHttpSession();
        signIn(name, GivenUsers.PASSWORD, strange);
        signIn(name, GivenUsers.PASSWORD, own);
        var page = browser.get().uri("/account").session(own).exchange();
        var ends = Pattern.compile("/account/sign-ins/[0-9a-f-]+/end")
                .matcher(page.getMvcResult().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(page).bodyText().contains("Phiên đang dùng");
        assertThat(ends).as("the sign-in in use is not offered for ending").hasSize(1);
        assertThat(browser.post().uri(ends.getFirst()).session(own).with(csrf())).hasRedirectedUrl("/account");

        assertThat(browser.get().uri("/account").session(strange)).hasRedirectedUrl("/sign-in?ended");
        assertThat(browser.get().uri("/account").session(own)).hasStatusOk();
    }

    @Test
    void an_ended_sign_in_is_out_at_the_next_click() {
        var user = users.withoutRights();
        var session = new MockHttpSession();
        signIn(users.nameOf(user), GivenUsers.PASSWORD, session);

        jdbc.sql("update identity.sign_in set ended_at = now() where user_id = :id")
                .param("id", user.value())
                .update();

        assertThat(browser.get().uri("/account").session(session)).hasRedirectedUrl("/sign-in?ended");
    }

    @Test
    void people_see_their_sign_ins_and_end_only_their_own() {
        var user = users.withoutRights();
        signIn(users.nameOf(user), GivenUsers.PASSWORD);
        var id = jdbc.sql("select id from identity.sign_in where user_id = :id")
                .param("id", user.value())
                .query(UUID.class)
                .single();
        var end = "/account/sign-ins/" + id + "/end";

        assertThat(browser.get().uri("/account").with(users.signedIn(user))).bodyText().contains(address);
        assertThat(browser.post().uri(end).with(users.signedIn(users.withoutRights())).with(csrf()))
                .hasStatus(404);
        assertThat(browser.post().uri(end).with(users.signedIn(user)).with(csrf())).hasRedirectedUrl("/account");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(browser.post().uri("/account/password").with(users.signedIn(users.withoutRights())))
                .hasStatus(403);
    }

    @Test
    void every_page_but_the_open_ones_wants_a_sign_in() {
        assertThat(browser.get().uri("/account")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/sign-in")).hasStatusOk();
    }

    @Test
    void browsers_are_told_to_run_and_embed_nothing_foreign() {
        var answer = browser.get().uri("/sign-in").exchange();

        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer).headers().hasValue("X-Frame-Options", "DENY");
        assertThat(answer).headers().hasValue("Referrer-Policy", "same-origin");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    @Requirement("SEC-01")
    void an_officer_of_a_former_district_is_told_that_the_right_has_ended() {
        var district = units.district(units.province("Tỉnh " + UUID.randomUUID()), "Võ Nhai");
        var officer = users.user(Role.DISTRICT_OFFICER, district);

        assertThat(browser.get().uri("/").with(users.signedIn(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Quyền của ông/bà tại huyện Võ Nhai đã kết thúc", "30/06/2025");
    }

    @Test
    void a_password_is_changed_only_by_whoever_knows_the_present_one() {
        var user = users.withoutRights();

        assertThat(change(user, "sai", "một câu rất riêng")).bodyText().contains("Mật khẩu hiện nay chưa đúng");
        assertThat(change(user, GivenUsers.PASSWORD, "ngắn quá")).bodyText().contains("ít nhất 10 ký tự");
        assertThat(change(user, GivenUsers.PASSWORD, "một câu rất riêng")).hasRedirectedUrl("/account");
        assertThat(signIn(users.nameOf(user), "một câu rất riêng")).hasRedirectedUrl("/");
    }

    @Test
    void a_password_given_by_somebody_else_serves_only_to_set_an_own_one() {
        var user = users.withoutRights();
        jdbc.sql("update identity.user_account set must_change_password = true where id = :id")
                .param("id", user.value())
                .update();

        assertThat(browser.get().uri("/account").with(users.signedIn(user))).hasRedirectedUrl("/account/password");
        assertThat(browser.get().uri("/account/password").with(users.signedIn(user))).hasStatusOk();
    }

    private MvcTestResult change(UserId user, String present, String wanted) {
        return browser.post()
                .uri("/account/password")
                .with(users.signedIn(user))
                .with(csrf())
                .param("present", present)
                .param("wanted", wanted)
                .param("again", wanted)
                .exchange();
    }

    private MvcTestResult signIn(String name, String password) {
        return signIn(name, password, new MockHttpSession());
    }

    private MvcTestResult signIn(String name, String password, MockHttpSession session) {
        return browser.post()
                .uri("/sign-in")
                .session(session)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("userName", name)
                .param("password", password)
                .exchange();
    }
}
