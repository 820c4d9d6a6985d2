package vn.chungtay.standards.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.LocalTable;
import vn.chungtay.standards.model.LocalTable.Decision;
import vn.chungtay.standards.model.LocalTableDraft;
import vn.chungtay.standards.model.LocalTableKind;

/** Local tables and what was decided about them. Rows are only added; the database refuses anything else. */
@Component
public class LocalTableStore {

    private static final int LONGEST_LIST = 200;
    private static final String SELECT =
            """
            select t.id, t.kind, t.unit_id, t.document, t.valid_from, t.file_name, t.loaded_by, t.loaded_at,
                   d.decision, d.note, d.decided_by, d.decided_at
            from standards.local_table t
            left join standards.local_table_decision d on d.table_id = t.id
            """;

    private final JdbcClient jdbc;

    LocalTableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(LocalTableId id, LocalTableDraft draft, UserId by) {
        jdbc.sql("""
                insert into standards.local_table (id, kind, unit_id, document, valid_from, file_name, loaded_by)
                values (:id, :kind, :unit, :document, :from, :file, :by)
                """)
                .param("id", id.value())
                .param("kind", draft.kind().name())
                .param("unit", draft.unit().value())
                .param("document", draft.document())
                .param("from", draft.validFrom())
                .param("file", draft.fileName())
                .param("by", by.value())
                .update();
    }

    public Optional<LocalTable> find(LocalTableId id) {
        return jdbc.sql(SELECT + "where t.id = :id")
                .param("id", id.value())
                .query(LocalTableStore::table)
                .optional();
    }

    /** The newest first. */
    public List<LocalTable> all() {
        return jdbc.sql(SELECT + "order by t.loaded_at desc, t.id limit :limit")
                .param("limit", LONGEST_LIST)
                .query(LocalTableStore::table)
                .list();
    }

    /** The approved table in force in that province on that day. Of two from the same day the later approval counts. */
    public Optional<LocalTable> inForce(LocalTableKind kind, UnitId province, LocalDate day) {
        return jdbc.sql(SELECT
                        + """
                        where t.kind = :kind and t.unit_id = :unit and t.valid_from <= :day and d.decision = 'APPROVED'
                        order by t.valid_from desc, d.decided_at desc, t.id
                        limit 1
                        """)
                .param("kind", kind.name())
                .param("unit", province.value())
                .param("day", day)
                .query(LocalTableStore::table)
                .optional();
    }

    /** False if it was decided already, perhaps a moment ago by somebody else. */
    public boolean decide(LocalTable table, boolean approve, String note, UserId by) {
        return jdbc.sql("""
                        insert into standards.local_table_decision (table_id, loaded_by, decision, note, decided_by)
                        values (:table, :loader, :decision, nullif(:note, ''), :by)
                        on conflict (table_id) do nothing
                        """)
                        .param("table", table.id().value())
                        .param("loader", table.loadedBy().value())
                        .param("decision", approve ? "APPROVED" : "RETURNED")
                        .param("note", note)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static LocalTable table(ResultSet row, int number) throws SQLException {
        Decision decision = null;
        if (row.getString("decision") != null) {
            var note = row.getString("note");
            decision = new Decision(
                    row.getString("decision").equals("APPROVED"),
                    note == null ? "" : note,
                    new UserId(row.getObject("decided_by", UUID.class)),
                    row.getTimestamp("decided_at").toInstant());
        }
        return new LocalTable(
                new LocalTableId(row.getObject("id", UUID.class)),
                LocalTableKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("document"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("file_name"),
                new UserId(row.getObject("loaded_by", UUID.class)),
                row.getTimestamp("loaded_at").toInstant(),
                decision);
    }
}
