package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.TestWorld.TODAY;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.store.RightStore;
import vn.chungtay.shared.DateRange;

@StoryTest
class WithdrawnRightTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private RightStore rights;

    @Autowired
    private JdbcClient jdbc;

    private UnitId commune;
    private UnitId other;
    private UserId administrator;

    @BeforeEach
    void aCommuneWithItsAdministrator() {
        commune = units.commune("Tràng Xá " + UUID.randomUUID());
        other = units.commune("Dân Tiến " + UUID.randomUUID());
        administrator = users.user(Role.ADMINISTRATOR, commune);
    }

    @Test
    void a_right_that_has_not_begun_is_withdrawn_whole_and_stays_in_sight() {
        var user = users.withoutRights();
        users.grant(user, Role.OBSERVER, commune, DateRange.startingOn(TODAY.plusDays(1)));
        var page = "/users/" + user.value();

        var answer = withdraw(user);

        assertThat(flashed(answer, "notice")).isEqualTo("identity.right.result.DONE");
        assertThat(browser.get().uri(page).with(users.signedIn(administrator)))
                .bodyText()
                .contains("đã rút lại ngày 21/11/2026, trước khi bắt đầu")
                .doesNotContain("/withdrawal");
        assertThat(jdbc.sql("select action from audit.entry where number in (select line from audit.subject where id = :id) and user_id = :by and kind = 'CHANGED'")
                        .param("id", user.value())
                        .param("by", administrator.value())
                        .query(String.class)
                        .list())
                .containsExactly("identity.right.withdraw");
        assertThat(rights.holding(user, TODAY.plusDays(1))).isEmpty();
        users.grant(user, Role.OBSERVER, commune, DateRange.startingOn(TODAY.plusDays(1)));
        assertThat(rights.holding(user, TODAY.plusDays(1))).as("given again for the same days").hasSize(1);
    }

    @Test
    void a_right_that_has_begun_is_not_withdrawn_neither_by_the_page_nor_in_the_database() {
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        var answer = withdraw(officer);

        assertThat(flashed(answer, "problem")).isEqualTo("identity.right.result.BEGUN");
        assertThat(rights.holding(officer, TODAY)).hasSize(1);
        var withdraw = jdbc.sql("update identity.user_right set withdrawn_on = valid_from, ended_at = now() where user_id = :id")
                .param("id", officer.value());
        assertThatThrownBy(withdraw::update).hasMessageContaining("check$user_right_withdrawn");
    }

    @Test
    void nobody_withdraws_a_right_in_a_foreign_area() {
        var user = users.withoutRights();
        users.grant(user, Role.OBSERVER, other, DateRange.startingOn(TODAY.plusDays(1)));

        assertThat(withdraw(user)).hasStatus(403);
        assertThat(rights.holding(user, TODAY.plusDays(1))).hasSize(1);
    }

    private MvcTestResult withdraw(UserId user) {
        var right = jdbc.sql("select id from identity.user_right where user_id = :id")
                .param("id", user.value())
                .query(UUID.class)
                .single();
        return browser.post()
                .uri("/users/" + user.value() + "/rights/" + right + "/withdrawal")
                .with(users.signedIn(administrator))
                .with(csrf())
                .exchange();
    }

    private static @Nullable Object flashed(MvcTestResult answer, String name) {
        return answer.getMvcResult().getFlashMap().get(name);
    }
}
