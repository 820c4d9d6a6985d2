package vn.chungtay.budget.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetLine.Axes;
import vn.chungtay.budget.BudgetLine.Carried;
import vn.chungtay.budget.BudgetLine.Purpose;
import vn.chungtay.geography.UnitId;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.SourceTier;

/** The lines of a version. */
@Component
public class LineStore {

    private static final String COLUMNS =
            """
            id, component, content, activity, use_code, source, tier, kind, origin, year_of_origin, unit_id,
            amount_dong, held_by, counterpart, carry_document, carry_last_day
            """;

    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By component, source and year of origin. */
    public List<BudgetLine> of(UUID version) {
        return jdbc.sql("select " + COLUMNS + " from budget.line where version_id = :version"
                        + " order by component, year_of_origin, tier, source, activity, id")
                .param("version", version)
                .query(LineStore::line)
                .list();
    }

    public Optional<BudgetLine> find(UUID version, UUID id) {
        return of(version).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Lines that entries of a budget name, as the newest version that has them says. */
    public List<BudgetLine> entered(BudgetId budget) {
        return jdbc.sql("select distinct on (id) " + COLUMNS
                        + """
                        from (select l.*, v.number from budget.line l join budget.version v on v.id = l.version_id
                            where v.budget_id = :budget
                            and l.id in (select line_id from budget.money_entry where budget_id = :budget)) line
                        order by id, number desc
                        """)
                .param("budget", budget.value())
                .query(LineStore::line)
                .list();
    }

    public void add(UUID version, BudgetLine line) {
        var axes = line.axes();
        var carried = line.carried();
        jdbc.sql("insert into budget.line (version_id, " + COLUMNS
                        + """
                        ) values (:version, :id, :component, cast(:content as text), :activity, :use, :source, :tier, :kind, :origin, :year,
                                cast(:unit as uuid), cast(:amount as bigint), cast(:holder as text), :counterpart,
                                cast(:document as text), cast(:last as date))
                        """)
                .param("version", version)
                .param("id", line.id())
                .param("component", axes.component().value())
                .param("content", line.purpose().content())
                .param("activity", line.purpose().activity())
                .param("use", line.purpose().use())
                .param("source", axes.source())
                .param("tier", axes.tier().name())
                .param("kind", axes.kind().name())
                .param("origin", axes.origin().name())
                .param("year", axes.yearOfOrigin())
                .param("unit", value(axes.unit()))
                .param("amount", line.dong())
                .param("holder", line.heldBy())
                .param("counterpart", line.counterpart())
                .param("document", carried == null ? null : carried.document())
                .param("last", carried == null ? null : carried.lastDay())
                .update();
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    public boolean remove(UUID version, UUID id) {
        return jdbc.sql("delete from budget.line where version_id = :version and id = :id")
                        .param("version", version)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Lines keep their ids, so that the versions of one line can be laid beside each other. */
    public void copy(UUID from, UUID to) {
        jdbc.sql("insert into budget.line (version_id, " + COLUMNS + ") select :to, " + COLUMNS
                        + " from budget.line where version_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static BudgetLine line(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var document = row.getString("carry_document");
        return new BudgetLine(
                row.getObject("id", UUID.class),
                new Axes(
                        new ComponentCode(row.getString("component")),
                        row.getString("source"),
                        SourceTier.valueOf(row.getString("tier")),
                        CapitalKind.valueOf(row.getString("kind")),
                        CapitalOrigin.valueOf(row.getString("origin")),
                        row.getInt("year_of_origin"),
                        unit == null ? null : new UnitId(unit)),
                new Purpose(row.getString("content"), row.getString("activity"), row.getString("use_code")),
                row.getObject("amount_dong", Long.class),
                row.getString("held_by"),
                row.getBoolean("counterpart"),
                document == null ? null : new Carried(document, row.getObject("carry_last_day", LocalDate.class)));
    }
}
