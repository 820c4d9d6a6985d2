package vn.chungtay.budget.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.CopiedPaper;
import vn.chungtay.identity.UserId;

/** Papers that were laid beside a version of a budget. */
@Component
public class CopiedPaperStore {

    private final JdbcClient jdbc;

    CopiedPaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CopiedPaper> of(UUID version) {
        return jdbc.sql("select id, kind, name, money_unit, content from budget.paper where version_id = :version"
                        + " order by kept_at, id")
                .param("version", version)
                .query(CopiedPaperStore::paper)
                .list();
    }

    public void add(UUID version, CopiedPaper paper, @Nullable UserId by) {
        var unit = paper.unit();
        jdbc.sql("""
                insert into budget.paper (id, version_id, kind, name, money_unit, content, kept_by)
                values (:id, :version, :kind, :name, cast(:unit as text), :content, cast(:by as uuid))
                """)
                .param("id", paper.id())
                .param("version", version)
                .param("kind", paper.kind().name())
                .param("name", paper.name())
                .param("unit", unit == null ? null : unit.name())
                .param("content", paper.content())
                .param("by", by == null ? null : by.value())
                .update();
    }

    public void remove(UUID version, UUID paper) {
        jdbc.sql("delete from budget.paper where version_id = :version and id = :id")
                .param("version", version)
                .param("id", paper)
                .update();
    }

    private static CopiedPaper paper(ResultSet row, int number) throws SQLException {
        var unit = row.getString("money_unit");
        return new CopiedPaper(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                unit == null ? null : MoneyUnit.valueOf(unit),
                row.getString("content"));
    }
}
