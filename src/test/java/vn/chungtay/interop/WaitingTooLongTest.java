package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.TestWorld.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.WaitingHouseholds;

@StoryTest
class WaitingTooLongTest {

    @Autowired
    private GivenImports imports;

    @Autowired
    private GivenUsers users;

    @Autowired
    private WaitingHouseholds waiting;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<JobHandler> handlers;

    private final String code = "W" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_a_list_would_write_is_cleared_after_thirty_days_and_the_list_can_be_checked_again_and_written() {
        var desk = imports.desk("Thần Sa", "Xuyên Sơn");
        var id = desk.brought(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,,Hộ nghèo");
        var page = "/imports/" + id.value();
        assertThat(browser.get().uri(page).with(users.signedIn(desk.officer()))).bodyText().contains("chờ ghi 30 ngày");

        checkedOn(id, TODAY.minusDays(31));
        theNightComes();

        assertThat(waitingUnder(id)).isZero();
        assertThat(browser.get().uri(page).with(users.signedIn(desk.officer())))
                .bodyText()
                .contains("đã chờ quá 30 ngày", "Kiểm tra lại tệp gốc")
                .doesNotContain(page + "/application");

        assertThat(browser.post().uri(page + "/check").with(users.signedIn(desk.officer())).with(csrf()))
                .hasRedirectedUrl(page);
        await().atMost(Duration.ofSeconds(60)).until(() -> desk.report(id).list().state() == ImportState.CHECKED);
        assertThat(waitingUnder(id)).isEqualTo(1);
        assertThat(desk.applied(id)).isEqualTo(ImportState.APPLIED);
        assertThat(desk.known(code)).hasSize(1);
    }

    @Test
    void a_list_that_was_checked_lately_waits_on() {
        var desk = imports.desk("Thần Sa", "Xuyên Sơn");
        var id = desk.brought(code + ",Xuyên Sơn,Nguyễn Văn An,Chủ hộ,02/09/1975,Nam,Tày,,Hộ nghèo");

        checkedOn(id, TODAY.minusDays(29));
        theNightComes();

        assertThat(waitingUnder(id)).isEqualTo(1);
    }

    private void theNightComes() {
        var clear = handlers.stream().filter(it -> it.kind().equals("interop.clear")).findFirst().orElseThrow();
        assertThat(clear.nightly()).isTrue();
        Caller.SYSTEM.run(() -> clear.run("", (done, total) -> {}));
    }

    private void checkedOn(ImportId id, LocalDate day) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ ->
                jdbc.sql("update interop.import set checked_at = :day where id = :id")
                        .param("day", day)
                        .param("id", id.value())
                        .update()));
    }

    private int waitingUnder(ImportId id) {
        try {
            return Caller.SYSTEM.call(() -> waiting.count(id.value()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
