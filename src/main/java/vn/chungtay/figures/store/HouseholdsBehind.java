package vn.chungtay.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.HouseholdFilter;
import vn.chungtay.figures.model.HouseholdFilter.Trait;
import vn.chungtay.figures.model.HouseholdLine;
import vn.chungtay.figures.model.UncausedVillage;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.HouseholdId;

/** The households behind a figure. Row-level security shows only those of the caller's areas. */
@Repository
public class HouseholdsBehind {

    /** Asks the standings alone: each household or person that is touched costs a question of row-level security. */
    private static final String THEM =
            """
             from registry.pub_standing s
            where s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day) and s.village_id in (
            """;

    private static final String LINES =
            """
            with them as materialized (
                select s.household_id, s.head_id, s.persons, s.class, s.ethnicity_code, s.village_id
            """
                    + THEM;

    private static final String BY_VILLAGE =
            """
            select s.village_id, coalesce((
                select n.name from geography.unit_name n
                where n.unit_id = s.village_id and geography.holds(n.valid_from, n.valid_to, :day)), '') as name,
                count(*) as households
            """
                    + THEM;

    /** Only villages of which a household is on the page are opened. */
    private static final String PAGE =
            """
            ), village as (
                select t.village_id, coalesce(n.name, '') as name, count(*) as households
                from them t
                left join geography.unit_name n
                    on n.unit_id = t.village_id and geography.holds(n.valid_from, n.valid_to, :day)
                group by t.village_id, n.name
            ), counted as (
                select v.*, (sum(v.households) over (order by v.name, v.village_id))::bigint as upto from village v
            ), shown as (
                select c.village_id, c.name, c.upto - c.households as before
                from counted c
                where c.upto > :offset and c.upto - c.households < cast(:offset as bigint) + :limit
            )
            select t.household_id, h.code, p.full_name, t.persons, t.class, e.name as ethnicity, v.name as village
            from shown v
            join them t on t.village_id = v.village_id
            join registry.pub_household h on h.id = t.household_id
            left join registry.pub_person p on p.id = t.head_id
            left join registry.pub_ethnicity e on e.code = t.ethnicity_code
            order by v.name, v.village_id, h.code, t.household_id
            limit :limit offset :offset - (select coalesce(min(before), 0) from shown)
            """;

    private static final int ROWS_IN_MEMORY = 500;

    private final JdbcClient jdbc;

    HouseholdsBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many households there are, and how many people in them. */
    public record Count(int households, int persons) {}

    public Count count(HouseholdFilter filter) {
        var head = "select count(*) as households, coalesce(sum(s.persons), 0) as persons" + THEM;
        return statement(head, filter, Map.of(), "")
                .query(Count.class)
                .single();
    }

    public List<HouseholdLine> lines(HouseholdFilter filter, int offset, int limit) {
        return page(filter, offset, limit).query((row, _) -> line(row)).list();
    }

    /** All of them, one after the other: within a transaction any number of them needs the memory of a few. */
    public void each(HouseholdFilter filter, Consumer<HouseholdLine> line) {
        var found = page(filter, 0, Integer.MAX_VALUE).withFetchSize(ROWS_IN_MEMORY);
        try (var lines = found.query((row, _) -> line(row)).stream()) {
            lines.forEach(line);
        }
    }

    private JdbcClient.StatementSpec page(HouseholdFilter filter, int offset, int limit) {
        return statement(LINES, filter, Map.of("offset", offset, "limit", limit), PAGE);
    }

    static HouseholdLine line(ResultSet row) throws SQLException {
        return new HouseholdLine(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                row.getString("full_name"),
                row.getString("village"),
                row.getString("ethnicity"),
                row.getInt("persons"),
                row.getString("class"));
    }

    /** How many of them live in which village, by name. */
    public List<UncausedVillage> byVillage(HouseholdFilter filter) {
        return statement(BY_VILLAGE, filter, Map.of(), "group by s.village_id order by 2, 1")
                .query((row, _) -> new UncausedVillage(
                        new UnitId(row.getObject("village_id", UUID.class)),
                        row.getString("name"),
                        row.getInt("households")))
                .list();
    }

    private JdbcClient.StatementSpec statement(String head, HouseholdFilter filter, Map<String, Object> more, String tail) {
        var params = new HashMap<>(more);
        params.put("unit", filter.unit().value());
        params.put("day", filter.asOf());
        params.put("boundaries", filter.boundaries());
        var conditions = filter.traits().stream()
                .map(it -> " and " + condition(it, params))
                .collect(Collectors.joining());
        return jdbc.sql(head + villages(filter) + ")" + conditions + " " + tail).params(params);
    }

    /** Figures on their own day have their place: nothing else can belong to the unit then. */
    private static String villages(HouseholdFilter filter) {
        if (filter.part() == HouseholdFilter.Part.PLACED) return FigureVillages.PLACED;
        var whole = filter.asOf().equals(filter.boundaries())
                ? FigureVillages.PLACED
                : FigureVillages.PLACED + " union " + FigureVillages.UNPLACED;
        if (filter.part() == HouseholdFilter.Part.WHOLE) return whole;
        return "(" + whole + ") except (" + FigureVillages.BELOW + ")";
    }

    private static String condition(Trait trait, Map<String, Object> params) {
        return switch (trait) {
            case Trait.OfClass it -> given(params, "classes", it.classes().toArray(String[]::new), "s.class = any (:classes)");
            case Trait.Minority _ -> "s.minority";
            case Trait.OfGroup it -> given(params, "group", it.ethnicity(), "coalesce(s.ethnicity_code, '') = :group");
            case Trait.CausedBy it -> given(params, "cause", it.cause().bit(), "s.causes & :cause <> 0");
            case Trait.Uncaused _ -> "s.causes = 0";
            case Trait.Lacking it -> given(params, "lacking", 1 << it.indicator() - 1, "s.deprived & :lacking <> 0");
            case Trait.InNeed it -> given(params, "need", it.need().name(), """
                    exists (select from registry.pub_need x where x.household_id = s.household_id and x.need = :need
                        and geography.holds(x.valid_from, x.valid_to, :day))""");
            case Trait.InHardship it -> given(params, "flags", it.flags(), FigureVillages.inHardship("s.village_id"));
            case Trait.InArea it -> given(params, "area", it.flag().name(),
                    FigureVillages.flagged("s.village_id", ":area").replace(":flags", ":day"));
            case Trait.Named it -> given(params, "words", patterns(it.words()), """
                    exists (
                        select from registry.pub_household h
                        left join registry.pub_person p on p.id = s.head_id
                        left join geography.unit_name n
                            on n.unit_id = s.village_id and geography.holds(n.valid_from, n.valid_to, :day)
                        where h.id = s.household_id
                          and platform.fold(concat_ws(' ', p.full_name, h.code, n.name)) like all (:words))""");
            case Trait.Among it -> given(params, "among",
                    it.households().stream().map(HouseholdId::value).toArray(UUID[]::new), "s.household_id = any (:among)");
            case Trait.Left _, Trait.Moved _, Trait.Entered _, Trait.Escaped _ -> throw new IllegalStateException("find out who that is first");
        };
    }

    private static String given(Map<String, Object> params, String name, Object value, String condition) {
        params.put(name, value);
        return condition;
    }

    /** Each word anywhere; what the pattern language would read as a joker stands for itself. */
    static String[] patterns(String words) {
        return java.util.Arrays.stream(Vietnamese.fold(words).split(" "))
                .map(it -> "%" + it.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
