package vn.chungtay.interop.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.FileProblem;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.jobs.JobId;
import vn.chungtay.platform.Caller;

/** Lists and their original files. */
@Repository
public class ImportStore {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(ImportId id, String name, long size, UnitId unit, LocalDate from, InputStream content) throws IOException {
        jdbc.sql("""
                insert into interop.import (id, file_name, file_size, unit_id, effective_on, state, uploaded_by)
                values (?, ?, ?, ?, ?, 'CHECKING', ?)
                """)
                .params(id.value(), name, size, unit.value(), from, Caller.current().user())
                .update();
        int number = 0;
        for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            jdbc.sql("insert into interop.import_part (import_id, part, content) values (?, ?, ?)")
                    .params(id.value(), number++, part)
                    .update();
        }
    }

    /** Writes the original into a file again, piece by piece. */
    public void copyFile(ImportId id, Path file) {
        var parts = jdbc.sql("select part from interop.import_part where import_id = ? order by part").param(id.value()).query(Integer.class).list();
        try (var out = Files.newOutputStream(file)) {
            for (var part : parts) {
                out.write(jdbc.sql("select content from interop.import_part where import_id = ? and part = ?")
                        .params(id.value(), part)
                        .query((row, _) -> row.getBytes(1))
                        .single());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void planned(ImportId id, JobId job) {
        jdbc.sql("update interop.import set job_id = ? where id = ?").params(job.value(), id.value()).update();
    }

    /** Whether it was in the first state and is in the second now. */
    public boolean move(ImportId id, ImportState from, ImportState to) {
        return jdbc.sql("""
                update interop.import
                set state = :to,
                    applied_at = case when :to = 'APPLIED' then now() else applied_at end,
                    undone_at = case when :to = 'UNDONE' then now() end
                where id = :id and state = :from
                """)
                        .param("to", to.name())
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    public void refused(ImportId id, FileProblem problem) {
        jdbc.sql("update interop.import set state = 'REFUSED', problem = ? where id = ?").params(problem.name(), id.value()).update();
    }

    /** Checked once more, with the letters that it was found to be written in. */
    public void checked(ImportId id, ImportView.Counts counts) {
        checked(id, counts, find(id).orElseThrow().letters());
    }

    public void checked(ImportId id, ImportView.Counts counts, String letters) {
        jdbc.sql("""
                update interop.import
                set state = 'CHECKED', row_count = ?, fresh = ?, changed = ?, same = ?, mistakes = ?, doubts = ?, missing = ?, letters = ?,
                    checked_at = now(), cleared_at = null
                where id = ?
                """)
                .params(counts.rows(), counts.fresh(), counts.changed(), counts.same(), counts.mistakes(), counts.doubts(), counts.missing(), letters, id.value())
                .update();
    }

    /** Lists whose last check is older than that and that nobody has asked to write. */
    public List<ImportId> waitingSince(Instant before) {
        return jdbc.sql("select id from interop.import where state = 'CHECKED' and cleared_at is null and checked_at < ? order by id")
                .param(before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whether the list still waited; from here to the end of the transaction nobody can ask to write it. */
    public boolean cleared(ImportId id) {
        return jdbc.sql("update interop.import set cleared_at = now() where id = ? and state = 'CHECKED' and cleared_at is null")
                        .param(id.value())
                        .update()
                == 1;
    }

    public Optional<ImportView> find(ImportId id) {
        return jdbc.sql("select * from interop.import where id = ?").param(id.value()).query(ImportStore::view).optional();
    }

    /** Of the caller, newest first. */
    public List<ImportView> newest(int limit) {
        return jdbc.sql("select * from interop.import where uploaded_by = platform.caller() order by uploaded_at desc, id limit ?").param(limit).query(ImportStore::view).list();
    }

    private static ImportView view(ResultSet row, int at) throws SQLException {
        var problem = row.getString("problem");
        var job = row.getObject("job_id", UUID.class);
        return new ImportView(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("effective_on", LocalDate.class),
                ImportState.valueOf(row.getString("state")),
                problem == null ? null : FileProblem.valueOf(problem),
                row.getString("letters") == null ? "" : row.getString("letters"),
                new ImportView.Counts(row.getInt("row_count"), row.getInt("fresh"), row.getInt("changed"), row.getInt("same"), row.getInt("mistakes"), row.getInt("doubts"), row.getInt("missing")),
                job == null ? null : new JobId(job),
                row.getObject("cleared_at") != null);
    }
}
