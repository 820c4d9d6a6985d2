package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.interop.GivenImports.Desk;
import vn.chungtay.interop.model.FileProblem;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.work.PlannedJobs;
import vn.chungtay.platform.database.DatabaseOwner;

/** Work on a list has failed for the last time, and its officer gives it up. */
@StoryTest
@Requirement("DAT-07")
class GivenUpTest {

    @Autowired
    private GivenImports imports;

    @Autowired
    private GivenUsers users;

    @Autowired
    private PlannedJobs jobs;

    @Autowired
    private DatabaseOwner owner;

    private Desk desk;
    private ImportId list;
    private String code;

    @BeforeEach
    void a_checked_list() {
        desk = imports.desk("Cúc Đường", "Trường Sơn");
        code = "TS-" + UUID.randomUUID();
        list = desk.brought(code + ",Trường Sơn,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,,Hộ nghèo");
    }

    @Test
    void a_list_that_could_not_be_written_is_as_it_was_after_its_check() {
        giveUp("interop.apply", ImportState.APPLYING);

        assertThat(desk.report(list).list().state()).isEqualTo(ImportState.CHECKED);
        assertThat(desk.known(code)).isEmpty();
        assertThat(desk.applied(list)).isEqualTo(ImportState.APPLIED);
        assertThat(desk.known(code)).hasSize(1);
    }

    @Test
    void a_list_that_could_not_be_checked_says_so_and_wants_to_be_sent_again() {
        giveUp("interop.check", ImportState.CHECKING);

        assertThat(desk.report(list).list().state()).isEqualTo(ImportState.REFUSED);
        assertThat(desk.report(list).list().problem()).isEqualTo(FileProblem.NOT_CHECKED);
    }

    private void giveUp(String kind, ImportState under) {
        var job = JobId.next();
        var jdbc = JdbcClient.create(owner.dataSource());
        jdbc.sql("update interop.import set state = ? where id = ?").params(under.name(), list.value()).update();
        jdbc.sql("""
                insert into jobs.job (id, kind, payload, state, attempts, user_id, areas)
                values (?, ?, ?, 'FAILED', 4, ?, '{}')
                """)
                .params(job.value(), kind, list.value().toString(), desk.officer().value())
                .update();
        users.runAs(desk.officer(), () -> jobs.giveUp(job));
    }
}
