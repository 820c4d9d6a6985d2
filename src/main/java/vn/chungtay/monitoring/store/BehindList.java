package vn.chungtay.monitoring.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.model.BehindLine;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.model.Tally;
import vn.chungtay.registry.HouseholdId;

/** The households behind a figure of a report. Row-level security shows only those of the caller's areas. */
@Repository
public class BehindList {

    private static final String THEM =
            """
            with them as materialized (
                select h.household_id, h.village_id, sum(%s)::bigint as households, sum(%s)::bigint as persons
                from %s h
                where h.counting_id = any (:countings) and (cast(:village as uuid) is null or h.village_id = :village) and %s
                group by h.household_id, h.village_id
            )
            """;

    private static final String COUNT =
            "select coalesce(sum(households), 0) as households, coalesce(sum(persons), 0) as persons from them";

    private static final String ROWS = "select count(*) from them";

    private static final String LINES = VillageWindow.SHOWN
            + """
            select t.household_id, k.code, p.full_name, v.name as village, c.opening_class, c.closing_class,
                   t.households, t.persons
            from shown v
            join them t on t.village_id = v.village_id
            join monitoring.counted_household c on c.household_id = t.household_id and c.village_id = t.village_id
                and c.counting_id = any (:countings)
            join registry.pub_household k on k.id = t.household_id
            left join registry.pub_person p on p.id = c.head_id
            order by v.name, t.village_id, k.code, t.household_id
            limit :limit offset :offset - (select coalesce(min(before), 0) from shown)
            """;

    private final JdbcClient jdbc;

    BehindList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param village absent for everything in the countings */
    public record Question(Collection<UUID> countings, @Nullable UnitId village, Measure measure) {}

    public Tally count(Question asked) {
        return asked(COUNT, asked)
                .query((row, _) -> new Tally(row.getLong("households"), row.getLong("persons")))
                .single();
    }

    /** How many lines there are; more than households where some add persons only. */
    public int lines(Question asked) {
        return asked(ROWS, asked).query(Integer.class).single();
    }

    public List<BehindLine> page(Question asked, int offset, int limit) {
        return asked(LINES, asked)
                .params(Map.of("offset", offset, "limit", limit))
                .query((row, _) -> new BehindLine(
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getString("village"),
                        row.getString("opening_class"),
                        row.getString("closing_class"),
                        row.getLong("households"),
                        row.getLong("persons")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String tail, Question asked) {
        var of = asked.measure();
        boolean moved = of.kind() == Measure.Kind.FLOW;
        var source = moved ? "monitoring.movement" : "monitoring.counted_household";
        var persons = moved ? "h.persons" : of.kind() == Measure.Kind.CHILD ? children(of) : "h.closing_persons";
        var households = switch (of.kind()) {
            case FLOW -> "h.households";
            case LACKS -> "bit_count(h.deprived::bit(12))";
            default -> "1";
        };
        var condition = (moved ? "" : "h.is_here and ") + condition(of);
        return jdbc.sql(THEM.formatted(households, persons, source, condition) + tail)
                .param("countings", asked.countings().toArray(UUID[]::new))
                .param("village", asked.village() == null ? null : asked.village().value(), java.sql.Types.OTHER)
                .param("class", of.of())
                .param("detail", of.detail())
                .param("number", of.kind() == Measure.Kind.ETHNIC || of.kind() == Measure.Kind.CHILD ? 0 : of.number());
    }

    private static String condition(Measure of) {
        var condition = switch (of.kind()) {
            case ALL, CLASS -> "true";
            case MINORITY -> "h.minority";
            case MAJORITY -> "not h.minority";
            case NO_LABOUR -> "h.without_labour";
            case NO_LABOUR_UNKNOWN -> "h.without_labour is null";
            case MERIT -> "h.merit";
            case MERIT_UNKNOWN -> "h.merit is null";
            case OTHER -> "not h.minority and h.without_labour is not true and h.merit is not true";
            case FEMALE -> "h.female_head";
            case ETHNIC -> "h.minority and coalesce(h.ethnicity_code, '') = :detail";
            case LACK -> "h.deprived & (1 << cast(:number as int) - 1) <> 0";
            case LACKS -> "h.deprived <> 0";
            case CAUSE -> "h.causes & (1 << cast(:number as int) - 1) <> 0";
            case CHILD -> children(of) + " > 0";
            case FLOW -> "h.part = :number";
        };
        if (of.kind() == Measure.Kind.FLOW) return condition + " and h.class = :class";
        return of.of().isEmpty() || of.of().equals("ALL") ? condition : condition + " and h.closing_class = :class";
    }

    private static String children(Measure of) {
        return switch (of.detail()) {
            case "NUTRITION" -> "h.children_nutrition";
            case "INSURANCE" -> "h.children_insurance";
            case "SCHOOL" -> "h.children_school";
            case "UNKNOWN" -> "h.children_unknown";
            default -> "h.children";
        };
    }
}
