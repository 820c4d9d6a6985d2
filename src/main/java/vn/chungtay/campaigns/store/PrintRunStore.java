package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.paper.CertificatePages.Written;
import vn.chungtay.campaigns.model.paper.PrintRun;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.JobId;

/** Prints of many papers, such as certificates: the part of each step, and at the end the file. Each caller sees their own. */
@Repository
public class PrintRunStore {

    private final JdbcClient jdbc;

    PrintRunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param list whose certificates they are; absent for other papers */
    public void add(PrintRunId id, @Nullable DecisionId list, @Nullable UnitId village, int total) {
        jdbc.sql("insert into campaigns.print_run (id, decision_id, village_id, total) values (:id, :list, :village, :total)")
                .param("id", id.value())
                .param("list", list == null ? null : list.value())
                .param("village", village == null ? null : village.value())
                .param("total", total)
                .update();
    }

    public void plan(PrintRunId id, JobId job) {
        jdbc.sql("update campaigns.print_run set job_id = ? where id = ?").params(job.value(), id.value()).update();
    }

    /** A print of certificates. */
    public Optional<PrintRun> find(PrintRunId id) {
        return jdbc.sql(RUN + "where r.id = ? and r.decision_id is not null").param(id.value()).query((row, _) -> run(row)).optional();
    }

    /** The latest first. */
    public List<PrintRun> of(DecisionId list) {
        return jdbc.sql(RUN + "where r.decision_id = ? order by r.made_at desc limit 20")
                .param(list.value())
                .query((row, _) -> run(row))
                .list();
    }

    /** Whether it is there without a file yet. Until the end of the transaction nobody else works on it. */
    public boolean isOpen(PrintRunId id) {
        var there = jdbc.sql("select id from campaigns.print_run where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return there.isPresent()
                && !jdbc.sql("select exists (select from campaigns.print_file where run_id = ?)")
                        .param(id.value())
                        .query(Boolean.class)
                        .single();
    }

    /** How many steps have left their part; they follow one another without a gap. */
    public int parts(PrintRunId id) {
        return jdbc.sql("select count(*) from campaigns.print_part where run_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    public void addPart(PrintRunId id, int seq, Written part) {
        jdbc.sql("insert into campaigns.print_part (run_id, seq, pages, content) values (?, ?, ?, ?)")
                .params(id.value(), seq, part.pages(), part.content())
                .update();
    }

    public List<byte[]> partContents(PrintRunId id) {
        return jdbc.sql("select content from campaigns.print_part where run_id = ? order by seq")
                .param(id.value())
                .query((row, _) -> row.getBytes(1))
                .list();
    }

    /** The parts are in the file now. */
    public void finish(PrintRunId id, Written whole) {
        jdbc.sql("insert into campaigns.print_file (run_id, pages, content) values (?, ?, ?)")
                .params(id.value(), whole.pages(), whole.content())
                .update();
        jdbc.sql("delete from campaigns.print_part where run_id = ?").param(id.value()).update();
    }

    public Optional<byte[]> file(PrintRunId id) {
        return jdbc.sql("select content from campaigns.print_file where run_id = ?")
                .param(id.value())
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Prints older than that many days are thrown away, with their files; they can be ordered again. */
    public int clear(int days) {
        return jdbc.sql("delete from campaigns.print_run where made_at < now() - make_interval(days => ?)").param(days).update();
    }

    private static final String RUN =
            """
            select r.id, r.decision_id, r.village_id, r.total, r.job_id, r.made_at, f.pages
            from campaigns.print_run r left join campaigns.print_file f on f.run_id = r.id
            """;

    private static PrintRun run(ResultSet row) throws SQLException {
        var village = row.getObject("village_id", UUID.class);
        var job = row.getObject("job_id", UUID.class);
        return new PrintRun(
                new PrintRunId(row.getObject("id", UUID.class)),
                new DecisionId(row.getObject("decision_id", UUID.class)),
                village == null ? null : new UnitId(village),
                row.getInt("total"),
                job == null ? null : new JobId(job),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("pages", Integer.class));
    }
}
