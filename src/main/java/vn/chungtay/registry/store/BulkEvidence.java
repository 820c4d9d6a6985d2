package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;

/** The evidence behind every household's class of a day, streamed with a cursor so that a province fits in memory. */
@Repository
public class BulkEvidence {

    private static final int FETCH = 5_000;
    private static final String SELECT =
            """
            select c.household_id, a.area_type, a.b1_score, a.monthly_income_dong, a.deprived, a.unknown, p.livelihood
            from registry.class_period c
            join registry.assessment a on a.id = c.assessment_id
            left join registry.household_profile p on p.household_id = c.household_id
                and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)
            where c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)
            """;

    private final JdbcTemplate jdbc;

    BulkEvidence(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(FETCH);
    }

    public void forEach(LocalDate day, BiConsumer<UUID, Evidence> each) {
        jdbc.query(SELECT, (ResultSet row) -> each.accept(row.getObject(1, UUID.class), evidence(row)), day, day, day, day);
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        int points = row.getInt(3);
        var b1 = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(points);
        long dong = row.getLong(4);
        var income = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(dong);
        var area = row.getString(2).equals("URBAN") ? AreaType.URBAN : AreaType.RURAL;
        return new Evidence(
                area, b1, income, Deprivations.ofBits(row.getInt(5), row.getInt(6)), inAgriculture(row.getString(7)));
    }

    private static Known inAgriculture(@Nullable String livelihood) {
        if (livelihood == null) return Known.UNKNOWN;
        return switch (livelihood) {
            case "AGRICULTURE", "FORESTRY", "FISHERY", "SALT" -> Known.YES;
            default -> Known.NO;
        };
    }
}
