package vn.chungtay.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.ClosingId;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.model.Published;
import vn.chungtay.geography.UnitId;

/** Which frozen figures are public. */
@Repository
public class PublicationStore {

    private static final String PUBLISHED =
            """
            select p.closing_id, p.unit_id as place, p.year, p.version, p.published_at, f.*
            from figures.public_closing p
            join figures.closing_figure f on f.closing_id = p.closing_id and f.unit_id = p.unit_id
            """;

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void say(ClosingId closing, boolean isPublic) {
        jdbc.sql("insert into figures.publication (closing_id, is_public) values (?, ?)")
                .params(closing.value(), isPublic)
                .update();
    }

    /** The unit and year of a closing; empty if there is no such closing. */
    public Optional<UnitId> unitOf(ClosingId closing) {
        return jdbc.sql("select unit_id from figures.closing where id = ?")
                .param(closing.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Which closings of a unit are public now. */
    public Set<ClosingId> publicOf(UnitId unit) {
        return jdbc.sql("select closing_id from figures.public_closing where unit_id = ?")
                .param(unit.value())
                .query((row, _) -> new ClosingId(row.getObject(1, UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Newest first. */
    public List<Integer> years() {
        return jdbc.sql("select distinct year from figures.public_closing order by year desc")
                .query(Integer.class)
                .list();
    }

    public List<Published> ofYear(int year) {
        return jdbc.sql(PUBLISHED + "where p.year = ?").param(year).query((row, _) -> published(row)).list();
    }

    /** Newest year first. */
    public List<Published> of(UnitId unit) {
        return jdbc.sql(PUBLISHED + "where p.unit_id = ? order by p.year desc")
                .param(unit.value())
                .query((row, _) -> published(row))
                .list();
    }

    /** The frozen figures of these units in one closing. */
    public Map<UnitId, PovertyCounts> figures(ClosingId closing, Collection<UnitId> units) {
        var found = new HashMap<UnitId, PovertyCounts>();
        jdbc.sql("select * from figures.closing_figure where closing_id = :closing and unit_id = any(:units)")
                .param("closing", closing.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new UnitId(row.getObject("unit_id", UUID.class)), TallyStore.counts(row));
                });
        return found;
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(
                new ClosingId(row.getObject("closing_id", UUID.class)),
                new UnitId(row.getObject("place", UUID.class)),
                row.getInt("year"),
                row.getInt("version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                TallyStore.counts(row));
    }
}
