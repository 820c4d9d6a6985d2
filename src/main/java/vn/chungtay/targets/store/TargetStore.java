package vn.chungtay.targets.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.platform.Stale;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Amount;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.Meaning;
import vn.chungtay.targets.model.Quantity;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetComparator;
import vn.chungtay.targets.model.TargetSentence;
import vn.chungtay.targets.model.TargetUnit;

/** The targets of a plan, in the order in which it numbers them. */
@Repository
public class TargetStore {

    private static final String INSERT =
            """
            insert into targets.target (
                id, set_id, number, indicator, name, template, comparator, low, high, dash, sign, meaning, tolerance, unit,
                population, base_year, base_numerator, base_denominator, parent_id, relation, conditional, last_year,
                accumulates, lead, component, version)
            values (
                :id, :set, :number, :indicator, :name, :template, :comparator, :low, :high, :dash, :sign, :meaning,
                :tolerance, :unit, :population, :base_year, :base_numerator, :base_denominator, :parent, :relation,
                :conditional, :last_year, :accumulates, :lead, :component, :version)
            """;

    private static final String UPDATE =
            """
            update targets.target set
                number = :number, indicator = :indicator, name = :name, template = :template, comparator = :comparator,
                low = :low, high = :high, dash = :dash, sign = :sign, meaning = :meaning, tolerance = :tolerance,
                unit = :unit, population = :population, base_year = :base_year, base_numerator = :base_numerator,
                base_denominator = :base_denominator, parent_id = :parent, relation = :relation,
                conditional = :conditional, last_year = :last_year, accumulates = :accumulates, lead = :lead,
                component = :component, version = version + 1, recorded_at = now(), recorded_by = platform.caller()
            where id = :id and version = :version and set_id = :set
            """;

    private static final String IN_USE =
            """
            select exists (select from targets.target where parent_id = :id)
                or exists (select from targets.assignment where target_id = :id)
                or exists (select from targets.result where target_id = :id)
            """;

    private final JdbcClient jdbc;

    TargetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(TargetSetId set, Target target) {
        bound(INSERT, set, target).update();
    }

    /** @throws Stale if somebody has changed it since this version was read */
    public void change(TargetSetId set, Target target) {
        if (bound(UPDATE, set, target).update() == 0) throw new Stale("target " + target.id().value());
    }

    public boolean isInUse(TargetId id) {
        return jdbc.sql(IN_USE).param("id", id.value()).query(Boolean.class).single();
    }

    public void remove(TargetId id, int version) {
        var gone = jdbc.sql("delete from targets.target where id = ? and version = ?").params(id.value(), version).update();
        if (gone == 0) throw new Stale("target " + id.value());
    }

    public List<Target> of(TargetSetId set) {
        return jdbc.sql("select * from targets.target where set_id = :set order by number, recorded_at, id")
                .param("set", set.value())
                .query((row, _) -> target(row))
                .list();
    }

    public Optional<Target> find(TargetId id) {
        return jdbc.sql("select * from targets.target where id = :id").param("id", id.value()).query((row, _) -> target(row)).optional();
    }

    private JdbcClient.StatementSpec bound(String sql, TargetSetId set, Target it) {
        var quantity = it.sentence().quantity();
        var base = it.base();
        var link = it.link();
        return jdbc.sql(sql)
                .param("id", it.id().value())
                .param("set", set.value())
                .param("number", it.number())
                .param("indicator", it.indicator())
                .param("name", it.name())
                .param("template", it.sentence().template())
                .param("comparator", quantity == null ? null : quantity.comparator().name(), Types.VARCHAR)
                .param("low", quantity == null ? null : quantity.low().text(), Types.VARCHAR)
                .param("high", quantity == null || quantity.high() == null ? null : quantity.high().text(), Types.VARCHAR)
                .param("dash", quantity == null ? "" : quantity.dash())
                .param("sign", quantity == null ? "" : quantity.sign())
                .param("meaning", quantity == null || quantity.chosen() == null ? null : quantity.chosen().name(), Types.VARCHAR)
                .param("tolerance", quantity == null ? null : quantity.tolerance(), Types.NUMERIC)
                .param("unit", it.unit().name())
                .param("population", it.population())
                .param("base_year", base == null ? null : base.year(), Types.INTEGER)
                .param("base_numerator", base == null ? null : base.numerator(), Types.BIGINT)
                .param("base_denominator", base == null ? null : base.denominator(), Types.BIGINT)
                .param("parent", link == null ? null : link.whole().value(), Types.OTHER)
                .param("relation", link == null ? null : link.relation().name(), Types.VARCHAR)
                .param("conditional", it.conditional())
                .param("last_year", it.lastYear())
                .param("accumulates", it.accumulates().name())
                .param("lead", it.lead())
                .param("component", it.component())
                .param("version", it.version());
    }

    static Target target(ResultSet row) throws SQLException {
        return new Target(
                new TargetId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("indicator"),
                row.getString("name"),
                new TargetSentence(row.getString("template"), quantity(row)),
                TargetUnit.valueOf(row.getString("unit")),
                row.getString("population"),
                base(row),
                link(row),
                row.getBoolean("conditional"),
                row.getInt("last_year"),
                Accumulation.valueOf(row.getString("accumulates")),
                row.getString("lead"),
                row.getString("component"),
                row.getInt("version"));
    }

    private static @Nullable Quantity quantity(ResultSet row) throws SQLException {
        var comparator = row.getString("comparator");
        if (comparator == null) return null;
        var high = row.getString("high");
        var meaning = row.getString("meaning");
        return new Quantity(
                TargetComparator.valueOf(comparator),
                Amount.read(row.getString("low")),
                high == null ? null : Amount.read(high),
                row.getString("dash"),
                row.getString("sign"),
                meaning == null ? null : Meaning.valueOf(meaning),
                row.getBigDecimal("tolerance"));
    }

    private static @Nullable Base base(ResultSet row) throws SQLException {
        var year = row.getObject("base_year", Integer.class);
        if (year == null) return null;
        return new Base(year, row.getLong("base_numerator"), row.getObject("base_denominator", Long.class));
    }

    private static Target.@Nullable Link link(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        if (parent == null) return null;
        return new Target.Link(new TargetId(parent), Target.Relation.valueOf(row.getString("relation")));
    }
}
