package vn.chungtay.plans.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.model.YearTask;

/** Open tasks over all plans, by unit: those that a unit carries out or that stand in its own plan. */
@Component
public class TaskList {

    /** Which of the open tasks. */
    public enum Which {
        OPEN("true"),
        LATE("c.ends_on < :today"),
        /** To be finished today or within the next seven days. */
        SOON("c.ends_on between :today and :today + 7"),
        OBSTACLE("c.obstacle <> ''");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** @param planUnit the unit whose plan it stands in */
    public record Row(YearTask task, UnitId planUnit, String years) {}

    /** How many open tasks there are. */
    public record Count(int open, int late, int soon, int obstacles) {}

    private static final String OPEN =
            """
            from plans.task t
            join plans.task_change c on c.task_id = t.id and c.newest and c.status in ('PLANNED', 'RUNNING')
            join plans.plan p on p.id = t.plan_id
            """;
    private static final String OWN = "where (p.unit_id = :unit or c.unit_id = :unit) ";
    private static final String BELOW =
            """
            where p.unit_id <> :unit and c.unit_id <> :unit and (
                p.unit_id in (select unit_id from geography.ancestry a
                              where a.ancestor_id = :unit and geography.holds(a.valid_from, a.valid_to, :today))
                or c.unit_id in (select unit_id from geography.ancestry a
                              where a.ancestor_id = :unit and geography.holds(a.valid_from, a.valid_to, :today)))
            """;

    private final JdbcClient jdbc;

    TaskList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The longest overdue first.
     *
     * @param below those of the units below and not the unit's own
     * @param folded words without marks; empty for all
     */
    public List<Row> of(UnitId unit, boolean below, Which which, String folded, LocalDate today, int limit, int offset) {
        return jdbc.sql("""
                select t.id, t.plan_id, t.origin, t.origin_words, t.conclusion_id, c.*, p.unit_id as plan_unit,
                       p.year_from, p.year_to
                """ + OPEN + (below ? BELOW : OWN) + "and " + which.condition + """
                 and c.folded like '%' || :words || '%'
                order by c.ends_on, c.title, t.id limit :limit offset :offset
                """)
                .param("unit", unit.value())
                .param("today", today)
                .param("words", folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Row(
                        TaskStore.task(row),
                        new UnitId(row.getObject("plan_unit", UUID.class)),
                        years(row.getInt("year_from"), row.getInt("year_to"))))
                .list();
    }

    private static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    public Count count(UnitId unit, boolean below, LocalDate today) {
        return jdbc.sql("""
                select count(*) as open_ones, count(*) filter (where %s) as late, count(*) filter (where %s) as soon,
                       count(*) filter (where %s) as obstacles
                """.formatted(Which.LATE.condition, Which.SOON.condition, Which.OBSTACLE.condition)
                        + OPEN + (below ? BELOW : OWN))
                .param("unit", unit.value())
                .param("today", today)
                .query((row, _) -> new Count(
                        row.getInt("open_ones"), row.getInt("late"), row.getInt("soon"), row.getInt("obstacles")))
                .single();
    }
}
