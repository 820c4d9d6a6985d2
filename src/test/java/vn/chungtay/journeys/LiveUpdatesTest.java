package vn.chungtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;

/** What changes on a page while a person looks at it. */
@BrowserTest
class LiveUpdatesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private GivenUsers users;

    @Autowired
    private Geography geography;

    @Autowired
    private JdbcClient jdbc;

    private UserId officer;
    private Visitor visitor;

    @BeforeEach
    void signIn() throws Exception {
        officer = Caller.SYSTEM.call(() -> users.user(Role.PROVINCE_OFFICER, geography.country()));
        visitor = Visitor.at(port, Visitor.DESK, true);
        visitor.signIn(Caller.SYSTEM.call(() -> users.nameOf(officer)), GivenUsers.PASSWORD);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void units_are_found_while_a_person_types_without_accents() {
        visitor.goTo("/units");

        visitor.page().locator("#q").pressSequentially("vo nhai");

        assertThat(visitor.page().locator("#found")).containsText("Võ Nhai");
        assertThat(visitor.page().locator("#q")).isFocused();
        visitor.lookAround("units-as-typed");
    }

    @Test
    void progress_moves_by_itself_and_the_page_is_new_when_the_work_has_ended() {
        var job = runningJob();
        visitor.goTo("/jobs/" + job + "/progress");
        assertThat(visitor.page().locator(".ct-progress")).containsText("Đã xong 1 trên 10");

        jdbc.sql("update jobs.job set done = 7 where id = ?").param(job).update();
        assertThat(visitor.page().locator(".ct-progress")).containsText("Đã xong 7 trên 10");

        jdbc.sql("update jobs.job set state = 'DONE', done = 10, ended_at = now() where id = ?").param(job).update();
        assertThat(visitor.page().locator(".ct-progress progress")).hasCount(0);
        assertThat(visitor.page().locator(".ct-progress__text")).hasText("Đã xong");
        visitor.lookAround("progress-ended");
    }

    private UUID runningJob() {
        var job = UUID.randomUUID();
        jdbc.sql("""
                insert into jobs.job (id, kind, payload, state, attempts, done, total, user_id, areas)
                values (?, 'interop.check', ?, 'RUNNING', 1, 1, 10, ?, '{}')
                """)
                .params(job, UUID.randomUUID().toString(), officer.value())
                .update();
        return job;
    }
}
