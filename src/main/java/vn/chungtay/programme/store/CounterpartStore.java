package vn.chungtay.programme.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.programme.CounterpartId;
import vn.chungtay.programme.CounterpartRule;
import vn.chungtay.programme.SourceTier;
import vn.chungtay.programme.model.LoadedCounterpart;

/** Counterpart rules of provinces and what was decided about them. Rows are only added. */
@Component
public class CounterpartStore {

    private static final int LONGEST_LIST = 200;
    private static final String SELECT =
            """
            select r.id, r.unit_id, r.first_year, r.last_year, r.percent, r.province_percent, r.district_percent,
                   r.commune_percent, r.rounding_dong, r.document, r.loaded_by, d.decision, d.note
            from programme.counterpart_rule r
            left join programme.counterpart_decision d on d.rule_id = r.id
            """;

    private final JdbcClient jdbc;

    CounterpartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(LoadedCounterpart it) {
        var rule = it.rule();
        jdbc.sql("""
                insert into programme.counterpart_rule (id, unit_id, first_year, last_year, percent, province_percent,
                        district_percent, commune_percent, rounding_dong, document, loaded_by)
                values (:id, :unit, :first, :last, :percent, :province, :district, :commune, :rounding, :document, :by)
                """)
                .param("id", it.id().value())
                .param("unit", it.province().value())
                .param("first", it.firstYear())
                .param("last", it.lastYear())
                .param("percent", rule.percent())
                .param("province", part(rule, SourceTier.PROVINCE))
                .param("district", part(rule, SourceTier.DISTRICT))
                .param("commune", part(rule, SourceTier.COMMUNE))
                .param("rounding", rule.roundingDong())
                .param("document", rule.document())
                .param("by", it.loadedBy().value())
                .update();
    }

    private static BigDecimal part(CounterpartRule rule, SourceTier tier) {
        return rule.split().getOrDefault(tier, BigDecimal.ZERO);
    }

    public List<LoadedCounterpart> all() {
        return jdbc.sql(SELECT + "order by r.loaded_at desc, r.id limit :limit")
                .param("limit", LONGEST_LIST)
                .query(CounterpartStore::rule)
                .list();
    }

    public Optional<LoadedCounterpart> find(CounterpartId id) {
        return jdbc.sql(SELECT + "where r.id = :id").param("id", id.value()).query(CounterpartStore::rule).optional();
    }

    /** Of two approved for the same year the later approval counts. */
    public Optional<LoadedCounterpart> inForce(UnitId province, int year) {
        return jdbc.sql(SELECT
                        + """
                        where r.unit_id = :unit and :year between r.first_year and r.last_year and d.decision = 'APPROVED'
                        order by d.decided_at desc, r.id
                        limit 1
                        """)
                .param("unit", province.value())
                .param("year", year)
                .query(CounterpartStore::rule)
                .optional();
    }

    /** False if it was decided already, perhaps a moment ago by somebody else. */
    public boolean decide(LoadedCounterpart it, boolean approve, String note, UserId by) {
        return jdbc.sql("""
                        insert into programme.counterpart_decision (rule_id, loaded_by, decision, note, decided_by)
                        values (:rule, :loader, :decision, nullif(:note, ''), :by)
                        on conflict (rule_id) do nothing
                        """)
                        .param("rule", it.id().value())
                        .param("loader", it.loadedBy().value())
                        .param("decision", approve ? "APPROVED" : "RETURNED")
                        .param("note", note)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static LoadedCounterpart rule(ResultSet row, int number) throws SQLException {
        var split = Map.of(
                        SourceTier.PROVINCE, row.getBigDecimal("province_percent"),
                        SourceTier.DISTRICT, row.getBigDecimal("district_percent"),
                        SourceTier.COMMUNE, row.getBigDecimal("commune_percent"))
                .entrySet().stream()
                .filter(it -> it.getValue().signum() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var decision = row.getString("decision");
        return new LoadedCounterpart(
                new CounterpartId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("first_year"),
                row.getInt("last_year"),
                new CounterpartRule(
                        row.getBigDecimal("percent"), split, row.getLong("rounding_dong"), row.getString("document")),
                new UserId(row.getObject("loaded_by", UUID.class)),
                decision == null ? null : decision.equals("APPROVED"),
                row.getString("note"));
    }
}
