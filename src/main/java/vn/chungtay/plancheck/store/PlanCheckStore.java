package vn.chungtay.plancheck.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.jobs.JobId;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.model.CheckState;
import vn.chungtay.plancheck.model.FiledCheck;
import vn.chungtay.platform.Caller;

/** Plans brought by somebody, and their files while these wait. */
@Repository
public class PlanCheckStore {

    private static final int PART = 1 << 20;
    private static final String SELECT = """
            select c.*,
                   count(f.number) filter (where f.gravity = 'ERROR') as error,
                   count(f.number) filter (where f.gravity = 'CONTRADICTION') as contradiction,
                   count(f.number) filter (where f.gravity = 'ROUNDING') as rounding,
                   count(f.number) filter (where f.gravity = 'WORDING') as wording,
                   count(f.decision) as decided
            from plancheck.plan_check c left join plancheck.finding f on f.check_id = c.id
            """;

    private final JdbcClient jdbc;

    PlanCheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PlanCheckId id, String name, Instant at) {
        jdbc.sql("insert into plancheck.plan_check (id, file_name, state, brought_by, brought_at) values (?, ?, 'CHECKING', ?, ?)")
                .params(id.value(), name, Caller.current().user(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void addFile(PlanCheckId id, InputStream content, JobId job) throws IOException {
        int number = 0;
        for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            jdbc.sql("insert into plancheck.plan_part (check_id, part, content) values (?, ?, ?)")
                    .params(id.value(), number++, part)
                    .update();
        }
        jdbc.sql("update plancheck.plan_check set job_id = ? where id = ?").params(job.value(), id.value()).update();
    }

    /** Writes the waiting file again, piece by piece. */
    public void copyFile(PlanCheckId id, Path file) {
        var parts = jdbc.sql("select part from plancheck.plan_part where check_id = ? order by part").param(id.value()).query(Integer.class).list();
        try (var out = Files.newOutputStream(file)) {
            for (var part : parts) {
                out.write(jdbc.sql("select content from plancheck.plan_part where check_id = ? and part = ?")
                        .params(id.value(), part)
                        .query((row, _) -> row.getBytes(1))
                        .single());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void checked(PlanCheckId id, int lines) {
        end(id, CheckState.CHECKED, null, lines);
    }

    /** @param refusal key of the message */
    public void refused(PlanCheckId id, String refusal) {
        end(id, CheckState.REFUSED, refusal, 0);
    }

    private void end(PlanCheckId id, CheckState state, @Nullable String refusal, int lines) {
        jdbc.sql("update plancheck.plan_check set state = ?, refusal = ?, line_count = ? where id = ?")
                .params(state.name(), refusal, lines, id.value())
                .update();
        jdbc.sql("delete from plancheck.plan_part where check_id = ?").param(id.value()).update();
    }

    /** Everything of it is gone. */
    public void delete(PlanCheckId id) {
        jdbc.sql("delete from plancheck.plan_check where id = ?").param(id.value()).update();
    }

    public Optional<FiledCheck> find(PlanCheckId id) {
        return jdbc.sql(SELECT + " where c.id = ? group by c.id").param(id.value()).query(PlanCheckStore::check).optional();
    }

    /** Of the caller, newest first; the name without accents contains these words. */
    public List<FiledCheck> newest(String words, int limit, int offset) {
        return jdbc.sql(SELECT + """
                where c.brought_by = platform.caller() and platform.fold(c.file_name) like '%' || platform.fold(:words) || '%'
                group by c.id order by c.brought_at desc, c.id limit :limit offset :offset
                """)
                .param("words", words)
                .param("limit", limit)
                .param("offset", offset)
                .query(PlanCheckStore::check)
                .list();
    }

    private static FiledCheck check(ResultSet row, int at) throws SQLException {
        var counts = new EnumMap<Gravity, Integer>(Gravity.class);
        for (var gravity : Gravity.values()) counts.put(gravity, row.getInt(gravity.name().toLowerCase(Locale.ROOT)));
        var job = row.getObject("job_id", UUID.class);
        return new FiledCheck(
                new PlanCheckId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                CheckState.valueOf(row.getString("state")),
                row.getString("refusal"),
                row.getInt("line_count"),
                counts,
                row.getInt("decided"),
                job == null ? null : new JobId(job),
                row.getObject("brought_at", OffsetDateTime.class).toInstant());
    }
}
