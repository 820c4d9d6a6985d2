package vn.chungtay.plans.store;

import java.sql.Types;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Scope;

/** The scope of versions. The database refuses changes of what was sent off. */
@Component
public class ScopeStore {

    private final JdbcClient jdbc;

    ScopeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its own, or that of the version before it. */
    public Scope of(VersionId version) {
        return jdbc.sql("""
                select s.objective, s.area, s.groups, s.ends_on
                from plans.version v
                join plans.version w on w.plan_id = v.plan_id and w.number <= v.number
                join plans.scope s on s.version_id = w.id
                where v.id = :id order by w.number desc limit 1
                """)
                .param("id", version.value())
                .query((row, number) -> new Scope(
                        row.getString("objective"), row.getString("area"), row.getString("groups"),
                        row.getObject("ends_on", LocalDate.class)))
                .optional()
                .orElse(Scope.NONE);
    }

    public void write(VersionId version, Scope scope) {
        jdbc.sql("""
                insert into plans.scope (version_id, objective, area, groups, ends_on)
                values (:id, :objective, :area, :groups, :ends)
                on conflict (version_id) do update set objective = excluded.objective, area = excluded.area,
                    groups = excluded.groups, ends_on = excluded.ends_on
                """)
                .param("id", version.value())
                .param("objective", scope.objective())
                .param("area", scope.area())
                .param("groups", scope.groups())
                .param("ends", scope.endsOn(), Types.DATE)
                .update();
    }
}
