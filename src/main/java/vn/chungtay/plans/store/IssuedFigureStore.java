package vn.chungtay.plans.store;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.PlanFigure;

/** What versions said in figures when they were issued. It is written once. */
@Component
public class IssuedFigureStore {

    private final JdbcClient jdbc;

    IssuedFigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(VersionId version, List<PlanFigure> figures) {
        for (var at = 0; at < figures.size(); at++) {
            var figure = figures.get(at);
            jdbc.sql("""
                    insert into plans.figure_as_issued (version_id, number, kind, key, name, printed, amount, measure)
                    values (:version, :number, :kind, :key, :name, :printed, :amount, :measure)
                    """)
                    .param("version", version.value())
                    .param("number", at + 1)
                    .param("kind", figure.kind().name())
                    .param("key", figure.key())
                    .param("name", figure.name())
                    .param("printed", figure.printed())
                    .param("amount", figure.amount().orElse(null), Types.NUMERIC)
                    .param("measure", figure.measure().name())
                    .update();
        }
    }

    /** In the order of the paper; empty for a version whose figures were not kept. */
    public List<PlanFigure> of(VersionId version) {
        return jdbc.sql("select * from plans.figure_as_issued where version_id = :version order by number")
                .param("version", version.value())
                .query((row, _) -> new PlanFigure(
                        PlanFigure.Kind.valueOf(row.getString("kind")),
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("printed"),
                        Optional.ofNullable(row.getBigDecimal("amount")),
                        PlanFigure.Measure.valueOf(row.getString("measure"))))
                .list();
    }
}
