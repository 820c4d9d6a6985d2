package vn.chungtay.plans.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.Activity.Condition;
import vn.chungtay.plans.model.Activity.Conduct;
import vn.chungtay.plans.model.Activity.Cost;
import vn.chungtay.plans.model.Activity.Support;
import vn.chungtay.plans.model.Activity.Works;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.Labour;
import vn.chungtay.plans.model.WayOfCarryingOut;
import vn.chungtay.plans.model.Workers;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Percentage;

/** The activities of versions of plans. */
@Component
public class ActivityStore {

    private final JdbcClient jdbc;

    ActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By component, in their order. */
    public Map<ComponentCode, List<Activity>> of(VersionId version) {
        var labour = labour(version);
        var byPart = new HashMap<ComponentCode, List<Activity>>();
        jdbc.sql("""
                select id, component, content, name, place, unit, first_day, last_day, way, participants, cost_dong,
                       cost_line, support, conditions, condition_words, works, local_material_percent,
                       local_labour_percent
                from plans.activity where version_id = :id order by component, position, id
                """)
                .param("id", version.value())
                .query(row -> {
                    var component = new ComponentCode(row.getString("component"));
                    byPart.computeIfAbsent(component, _ -> new ArrayList<>()).add(activity(row, labour));
                });
        return byPart;
    }

    private Map<UUID, Map<Workers, Labour>> labour(VersionId version) {
        var all = new HashMap<UUID, Map<Workers, Labour>>();
        jdbc.sql("select activity_id, workers, people, days from plans.planned_labour where version_id = :id")
                .param("id", version.value())
                .query(row -> {
                    all.computeIfAbsent(row.getObject("activity_id", UUID.class), _ -> new EnumMap<>(Workers.class))
                            .put(Workers.valueOf(row.getString("workers")), new Labour(row.getInt("people"), row.getInt("days")));
                });
        return all;
    }

    private static Activity activity(ResultSet row, Map<UUID, Map<Workers, Labour>> labour) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Activity(
                new ActivityId(id),
                row.getString("content"),
                row.getString("name"),
                conduct(row),
                new Cost(row.getObject("cost_dong", Long.class), row.getObject("cost_line", UUID.class)),
                row.getBoolean("support") ? support(row) : null,
                row.getBoolean("works")
                        ? new Works(percent(row, "local_material_percent"), percent(row, "local_labour_percent"))
                        : null,
                labour.getOrDefault(id, Map.of()));
    }

    private static Conduct conduct(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return new Conduct(
                row.getString("place"),
                row.getString("unit"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                way == null ? null : WayOfCarryingOut.valueOf(way),
                row.getObject("participants", Integer.class));
    }

    private static Support support(ResultSet row) throws SQLException {
        var conditions = Arrays.stream((String[]) row.getArray("conditions").getArray())
                .map(Condition::valueOf)
                .collect(Collectors.toSet());
        return new Support(conditions, row.getString("condition_words"));
    }

    private static @Nullable Percentage percent(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : new Percentage(value);
    }

    /** Behind those that the part has already. */
    public void add(VersionId version, ComponentCode component, Activity activity) {
        columns(jdbc.sql("""
                insert into plans.activity (version_id, id, component, position, content, name, place, unit, first_day,
                    last_day, way, participants, cost_dong, cost_line, support, conditions, condition_words, works,
                    local_material_percent, local_labour_percent)
                select :version, :id, :component, coalesce(max(position), 0) + 1, :content, :name, :place, :unit, :first,
                    :last, :way, :participants, :dong, :line, :support, :conditions, :words, :works, :material, :labour
                from plans.activity where version_id = :version and component = :component
                """), version, activity)
                .param("component", component.value())
                .update();
        writeLabour(version, activity);
    }

    /** In its old place. */
    public void change(VersionId version, Activity activity) {
        columns(jdbc.sql("""
                update plans.activity set content = :content, name = :name, place = :place, unit = :unit,
                    first_day = :first, last_day = :last, way = :way, participants = :participants, cost_dong = :dong,
                    cost_line = :line, support = :support, conditions = :conditions, condition_words = :words,
                    works = :works, local_material_percent = :material, local_labour_percent = :labour
                where version_id = :version and id = :id
                """), version, activity).update();
        writeLabour(version, activity);
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec sql, VersionId version, Activity it) {
        var support = it.support() == null ? Support.GIFT : it.support();
        var works = it.works() == null ? new Works(null, null) : it.works();
        return sql.param("version", version.value())
                .param("id", it.id().value())
                .param("content", it.content(), Types.VARCHAR)
                .param("name", it.name())
                .param("place", it.conduct().place())
                .param("unit", it.conduct().unit())
                .param("first", it.conduct().days().from(), Types.DATE)
                .param("last", it.conduct().days().to(), Types.DATE)
                .param("way", it.way().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("participants", it.conduct().participants(), Types.INTEGER)
                .param("dong", it.cost().dong(), Types.BIGINT)
                .param("line", it.cost().line(), Types.OTHER)
                .param("support", it.support() != null)
                .param("conditions", support.conditions().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("words", support.words())
                .param("works", it.works() != null)
                .param("material", value(works.localMaterial()), Types.NUMERIC)
                .param("labour", value(works.localLabour()), Types.NUMERIC);
    }

    private static @Nullable BigDecimal value(@Nullable Percentage share) {
        return share == null ? null : share.value();
    }

    private void writeLabour(VersionId version, Activity activity) {
        removeLabour(version, activity.id());
        activity.labour().forEach((workers, labour) -> jdbc.sql("""
                insert into plans.planned_labour (version_id, activity_id, workers, people, days)
                values (:version, :id, :workers, :people, :days)
                """)
                .param("version", version.value())
                .param("id", activity.id().value())
                .param("workers", workers.name())
                .param("people", labour.people())
                .param("days", labour.days())
                .update());
    }

    private void removeLabour(VersionId version, ActivityId id) {
        jdbc.sql("delete from plans.planned_labour where version_id = :version and activity_id = :id")
                .param("version", version.value())
                .param("id", id.value())
                .update();
    }

    public void remove(VersionId version, ActivityId id) {
        removeLabour(version, id);
        jdbc.sql("delete from plans.activity where version_id = :version and id = :id")
                .param("version", version.value())
                .param("id", id.value())
                .update();
    }

    void removeAll(VersionId version, ComponentCode component) {
        of(version).getOrDefault(component, List.of()).forEach(it -> remove(version, it.id()));
    }
}
