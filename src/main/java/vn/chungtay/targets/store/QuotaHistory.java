package vn.chungtay.targets.store;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.platform.Stale;
import vn.chungtay.targets.TargetSetId;

/** Quota sheets as they were before they were changed. */
@Repository
public class QuotaHistory {

    private static final int STEPS = 20;
    private static final String COLUMNS = "unit_id, place, urban, households, low, registered, exits, locked";

    private final JdbcClient jdbc;

    QuotaHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what stands now, if anything does, before it is changed. */
    void keep(TargetSetId set, PovertyClass povertyClass) {
        run("""
                insert into targets.quota_sheet_before (set_id, class, version, as_of, method, headline)
                select set_id, class, version, as_of, method, headline from targets.quota_sheet
                where set_id = :set and class = :class
                """, set, povertyClass);
        run("insert into targets.quota_before (set_id, class, version, " + COLUMNS + ") select q.set_id, q.class, s.version, "
                + COLUMNS + " from targets.quota q join targets.quota_sheet s on s.set_id = q.set_id and s.class = q.class"
                + " where q.set_id = :set and q.class = :class", set, povertyClass);
        run("delete from targets.quota_sheet_before where set_id = :set and class = :class and version <="
                + " (select version from targets.quota_sheet where set_id = :set and class = :class) - " + STEPS, set, povertyClass);
    }

    /** The version that a step back would lead to. */
    public OptionalInt last(TargetSetId set, PovertyClass povertyClass) {
        var version = jdbc.sql("select max(version) from targets.quota_sheet_before where set_id = :set and class = :class")
                .param("set", set.value())
                .param("class", povertyClass.name())
                .query(Integer.class)
                .optional();
        return version.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /**
     * Puts the sheet of that version in the place of the one that stands there, under a new number.
     *
     * @throws Stale if another version stands there than the one that was seen
     */
    public void restore(TargetSetId set, PovertyClass povertyClass, int version, int seen) {
        var changed = jdbc.sql("""
                update targets.quota_sheet s set as_of = b.as_of, method = b.method, headline = b.headline,
                    version = s.version + 1, recorded_at = now(), recorded_by = platform.caller()
                from targets.quota_sheet_before b
                where b.set_id = s.set_id and b.class = s.class and b.version = :version
                    and s.set_id = :set and s.class = :class and s.version = :seen
                """)
                .param("set", set.value())
                .param("class", povertyClass.name())
                .param("version", version)
                .param("seen", seen)
                .update();
        if (changed == 0) throw new Stale("quotas of " + set.value());
        run("delete from targets.quota where set_id = :set and class = :class", set, povertyClass);
        run("insert into targets.quota (set_id, class, " + COLUMNS + ") select set_id, class, " + COLUMNS
                + " from targets.quota_before where set_id = :set and class = :class and version = " + version, set, povertyClass);
        run("delete from targets.quota_sheet_before where set_id = :set and class = :class and version = " + version, set, povertyClass);
    }

    private void run(String sql, TargetSetId set, PovertyClass povertyClass) {
        jdbc.sql(sql).param("set", set.value()).param("class", povertyClass.name()).update();
    }
}
