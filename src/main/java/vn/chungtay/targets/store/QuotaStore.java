package vn.chungtay.targets.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Stale;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.UnitQuota;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.model.QuotaSheet.Place;
import vn.chungtay.targets.model.QuotaStock;
import vn.chungtay.targets.model.Quotas;

/** Quota sheets: kept whole, each with the counts it started from. */
@Repository
public class QuotaStore {

    private static final String ROWS = "select * from targets.quota where set_id = :set and class = :class order by place";

    private static final String INSERT =
            """
            insert into targets.quota (set_id, class, unit_id, place, urban, households, low, registered, exits, locked)
            select :set, :class, u.unit_id, u.place, u.urban, u.households, u.low, u.registered, u.exits, u.locked
            from unnest(:units::uuid[], :urban::boolean[], :households::bigint[], :low::bigint[], :registered::bigint[],
                :exits::bigint[], :locked::boolean[])
                with ordinality as u (unit_id, urban, households, low, registered, exits, locked, place)
            """;

    private final JdbcClient jdbc;
    private final QuotaHistory history;

    QuotaStore(JdbcClient jdbc, QuotaHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    public Optional<QuotaSheet> find(TargetSetId set, PovertyClass povertyClass) {
        var places = jdbc.sql(ROWS)
                .param("set", set.value())
                .param("class", povertyClass.name())
                .query((row, _) -> place(row))
                .list();
        return jdbc.sql("select * from targets.quota_sheet where set_id = ? and class = ?")
                .params(set.value(), povertyClass.name())
                .query((row, _) -> new QuotaSheet(
                        povertyClass,
                        row.getObject("as_of", LocalDate.class),
                        QuotaMethod.valueOf(row.getString("method")),
                        row.getLong("headline"),
                        row.getInt("version"),
                        places))
                .optional();
    }

    /** @throws Stale if another version stands there than the one that the sheet was made from */
    public void put(TargetSetId set, QuotaSheet sheet) {
        if (sheet.version() == 0) begin(set, sheet);
        else next(set, sheet);
        jdbc.sql("delete from targets.quota where set_id = ? and class = ?").params(set.value(), sheet.povertyClass().name()).update();
        jdbc.sql(INSERT)
                .param("set", set.value())
                .param("class", sheet.povertyClass().name())
                .param("units", array(sheet, it -> it.unit().value()))
                .param("urban", array(sheet, Place::urban))
                .param("households", array(sheet, it -> it.row().stock().households()))
                .param("low", array(sheet, it -> it.row().stock().low()))
                .param("registered", array(sheet, it -> it.row().stock().registered()))
                .param("exits", array(sheet, it -> it.row().exits()))
                .param("locked", array(sheet, it -> it.row().locked()))
                .update();
    }

    /** Poor first, each in the order of its sheet. */
    public List<UnitQuota> all(TargetSetId set) {
        return jdbc.sql("select * from targets.quota where set_id = :set order by class desc, place")
                .param("set", set.value())
                .query((row, _) -> quota(row))
                .list();
    }

    /** What units above have given to this unit in a year. */
    public List<UnitQuota> of(UnitId unit, int year) {
        return jdbc.sql("""
                select q.* from targets.quota q join targets.target_set s on s.id = q.set_id
                where q.unit_id = :unit and s.year = :year order by q.class desc
                """)
                .param("unit", unit.value())
                .param("year", year)
                .query((row, _) -> quota(row))
                .list();
    }

    private void begin(TargetSetId set, QuotaSheet sheet) {
        try {
            jdbc.sql("insert into targets.quota_sheet (set_id, class, as_of, method, headline) values (?, ?, ?, ?, ?)")
                    .params(set.value(), sheet.povertyClass().name(), sheet.asOf(), sheet.method().name(), sheet.headline())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new Stale("quotas of " + set.value());
        }
    }

    private void next(TargetSetId set, QuotaSheet sheet) {
        history.keep(set, sheet.povertyClass());
        var changed = jdbc.sql("""
                update targets.quota_sheet set as_of = ?, method = ?, headline = ?, version = version + 1,
                    recorded_at = now(), recorded_by = platform.caller()
                where set_id = ? and class = ? and version = ?
                """)
                .params(sheet.asOf(), sheet.method().name(), sheet.headline(), set.value(), sheet.povertyClass().name(), sheet.version())
                .update();
        if (changed == 0) throw new Stale("quotas of " + set.value());
    }

    private static String array(QuotaSheet sheet, java.util.function.Function<Place, Object> value) {
        return sheet.places().stream()
                .map(value)
                .map(String::valueOf)
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private static Place place(ResultSet row) throws SQLException {
        var stock = new QuotaStock(row.getLong("households"), row.getLong("low"), row.getLong("registered"));
        return new Place(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("urban"),
                new Quotas.Row(stock, row.getLong("exits"), row.getBoolean("locked")));
    }

    private static UnitQuota quota(ResultSet row) throws SQLException {
        return new UnitQuota(
                new UnitId(row.getObject("unit_id", UUID.class)),
                PovertyClass.valueOf(row.getString("class")),
                row.getBoolean("urban"),
                row.getLong("households"),
                row.getLong("low"),
                row.getLong("exits"));
    }
}
