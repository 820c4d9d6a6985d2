package vn.chungtay.registry.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdLine;
import vn.chungtay.registry.model.HouseholdFilter;
import vn.chungtay.registry.model.HouseholdFilter.Trait;

/** The households behind a figure. Row-level security shows only those of the caller's areas. */
@Repository
public class HouseholdsBehind {

    private static final String THEM =
            """
             from registry.standing s
            join registry.household h on h.id = s.household_id
            left join registry.person p on p.id = s.head_id
            left join geography.unit_name n on n.unit_id = s.village_id
                and (n.valid_from is null or n.valid_from <= :day) and (n.valid_to is null or n.valid_to >= :day)
            where s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day) and s.village_id in (
            """;

    private static final String LINES =
            """
            select s.household_id, h.code, p.full_name, s.persons, s.class, e.name as ethnicity, coalesce(n.name, '') as village
            """
                    + THEM.replace("where", "left join registry.ethnicity e on e.code = s.ethnicity_code where");

    private final JdbcClient jdbc;

    HouseholdsBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many households there are, and how many people in them. */
    public record Count(int households, int persons) {}

    public Count count(HouseholdFilter filter) {
        return statement("select count(*) as households, coalesce(sum(s.persons), 0) as persons" + THEM, filter, Map.of(), "")
                .query(Count.class)
                .single();
    }

    public List<HouseholdLine> lines(HouseholdFilter filter, int offset, int limit) {
        var page = Map.<String, Object>of("offset", offset, "limit", limit);
        return statement(LINES, filter, page, "order by village, h.code, s.household_id limit :limit offset :offset")
                .query((row, _) -> new HouseholdLine(
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getString("village"),
                        row.getString("ethnicity"),
                        row.getInt("persons"),
                        row.getString("class")))
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
            case Trait.Lacking it -> given(params, "lacking", 1 << it.indicator() - 1, "s.deprived & :lacking <> 0");
            case Trait.InNeed it -> given(params, "need", it.need().name(), """
                    exists (select from registry.need x where x.household_id = s.household_id and x.need = :need
                        and geography.holds(x.valid_from, x.valid_to, :day))""");
            case Trait.InHardship it -> given(params, "flags", it.flags(), FigureVillages.inHardship("s.village_id"));
            case Trait.Named it -> given(params, "words", patterns(it.words()), """
                    platform.fold(concat_ws(' ', p.full_name, h.code, n.name)) like all (:words)""");
            case Trait.Among it -> given(params, "among",
                    it.households().stream().map(HouseholdId::value).toArray(UUID[]::new), "s.household_id = any (:among)");
            case Trait.Left _, Trait.Moved _ -> throw new IllegalStateException("find out who that is first");
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
