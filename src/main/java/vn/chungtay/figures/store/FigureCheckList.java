package vn.chungtay.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.FigureCheck;
import vn.chungtay.figures.model.FigureDifference;

/** The checks of the figures and what they found. */
@Repository
public class FigureCheckList {

    private static final String CHECKS =
            """
            select c.id, c.after_rebuild, c.folded, c.differences, c.recorded_at, u.full_name
            from figures.figure_check c
            left join identity.pub_user u on u.id = c.recorded_by
            """;

    /** Only the values that differ; identities and days of the row itself are in its columns. */
    private static final String DIFFERENCES =
            """
            select d.number, h.code, n.name as unit, d.grain, d.on_date,
                   array_agg(f.name order by f.name) as names,
                   array_agg(d.kept ->> f.name order by f.name) as kept,
                   array_agg(d.counted ->> f.name order by f.name) as counted
            from figures.figure_difference d
            cross join lateral jsonb_object_keys(coalesce(d.kept, d.counted)) as f (name)
            left join registry.pub_household h on h.id = d.household_id
            left join lateral (
                select u.name from geography.unit_name u
                where u.unit_id = d.unit_id order by u.valid_from desc nulls last limit 1) n on true
            where d.check_id = :check and d.kept -> f.name is distinct from d.counted -> f.name
              and f.name not in ('unit_id', 'grain', 'on_date', 'household_id', 'valid_from')
            group by d.number, h.code, n.name, d.grain, d.on_date
            order by d.number
            limit :limit offset :offset
            """;

    private static final int KEPT = 1000;

    private final JdbcClient jdbc;

    FigureCheckList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts again from the records of all households and keeps what differs, of very many differences the first.
     *
     * @param folded how many rows of the tallies went just before
     * @return how many counts and standings disagree
     */
    public int check(UUID id, boolean afterRebuild, long folded) {
        return jdbc.sql("select figures.keep_check(?, ?, ?, ?)")
                .params(id, afterRebuild, folded, KEPT)
                .query(Integer.class)
                .single();
    }

    public List<FigureCheck> newest(int limit) {
        return jdbc.sql(CHECKS + "order by c.recorded_at desc, c.id limit :limit")
                .param("limit", limit)
                .query((row, _) -> check(row))
                .list();
    }

    public Optional<FigureCheck> find(UUID id) {
        return jdbc.sql(CHECKS + "where c.id = :id").param("id", id).query((row, _) -> check(row)).optional();
    }

    public List<FigureDifference> differences(UUID check, int offset, int limit) {
        return jdbc.sql(DIFFERENCES)
                .param("check", check)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new FigureDifference(
                        row.getString("code"),
                        row.getString("unit"),
                        row.getString("grain"),
                        row.getObject("on_date", LocalDate.class),
                        fields(row)))
                .list();
    }

    private static FigureCheck check(ResultSet row) throws SQLException {
        return new FigureCheck(
                row.getObject("id", UUID.class),
                row.getBoolean("after_rebuild"),
                row.getLong("folded"),
                row.getInt("differences"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("full_name"));
    }

    private static List<FigureDifference.Field> fields(ResultSet row) throws SQLException {
        var names = texts(row, "names");
        var kept = texts(row, "kept");
        var counted = texts(row, "counted");
        var fields = new ArrayList<FigureDifference.Field>();
        for (int at = 0; at < names.length; at++) {
            fields.add(new FigureDifference.Field(names[at], kept[at], counted[at]));
        }
        return fields;
    }

    private static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
