package vn.chungtay.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PrintedLine;
import vn.chungtay.plans.model.PrintedLine.Choice;
import vn.chungtay.plans.model.reading.Destination;

/** Finished plans as they were printed, and what was decided about their words. */
@Component
public class PrintedStore {

    private final JdbcClient jdbc;

    PrintedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PlanId plan, List<PrintedLine> lines) {
        jdbc.sql("""
                insert into plans.printed_line (plan_id, line, printed, destination)
                select :plan, * from unnest(:numbers, :printed, :destinations)
                """)
                .param("plan", plan.value())
                .param("numbers", lines.stream().map(PrintedLine::number).toArray(Integer[]::new))
                .param("printed", lines.stream().map(PrintedLine::printed).toArray(String[]::new))
                .param("destinations", lines.stream().map(it -> it.to().name()).toArray(String[]::new))
                .update();
    }

    public boolean has(PlanId plan) {
        return jdbc.sql("select exists (select from plans.printed_line where plan_id = :plan)")
                .param("plan", plan.value()).query(Boolean.class).single();
    }

    public List<PrintedLine> of(PlanId plan) {
        var choices = choices(plan);
        return jdbc.sql("select line, printed, destination from plans.printed_line where plan_id = :plan order by line")
                .param("plan", plan.value())
                .query((row, n) -> new PrintedLine(
                        row.getInt("line"), row.getString("printed"), Destination.valueOf(row.getString("destination")),
                        choices.getOrDefault(row.getInt("line"), List.of())))
                .list();
    }

    private Map<Integer, List<Choice>> choices(PlanId plan) {
        var all = new LinkedHashMap<Integer, List<Choice>>();
        jdbc.sql("""
                select c.*, coalesce(u.full_name, '') as person_name
                from plans.printed_choice c
                left join identity.pub_user u on u.id = c.chosen_by
                where c.plan_id = :plan
                order by c.chosen_at, c.id
                """)
                .param("plan", plan.value())
                .query((row, n) -> all.computeIfAbsent(row.getInt("line"), _ -> new ArrayList<>()).add(choice(row)))
                .list();
        return all;
    }

    private static Choice choice(ResultSet row) throws SQLException {
        return new Choice(
                row.getString("printed"), row.getString("corrected"), row.getString("reason"), row.getString("finding"),
                row.getString("person_name"), row.getTimestamp("chosen_at").toInstant());
    }

    public void choose(PlanId plan, int line, Choice it, UserId by) {
        jdbc.sql("""
                insert into plans.printed_choice (id, plan_id, line, printed, corrected, reason, finding, chosen_by)
                values (:id, :plan, :line, :words, cast(:instead as text), :reason, cast(:finding as text), :by)
                """)
                .param("id", UUID.randomUUID())
                .param("plan", plan.value())
                .param("line", line)
                .param("words", it.words())
                .param("instead", it.instead())
                .param("reason", it.reason())
                .param("finding", it.finding())
                .param("by", by.value())
                .update();
    }
}
