package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;

/** What was seen of a household, as the columns of {@code registry.assessment} keep it. */
final class EvidenceColumns {

    private EvidenceColumns() {}

    static Evidence read(ResultSet row) throws SQLException {
        var score = row.getObject("b1_score", Integer.class);
        var income = row.getObject("monthly_income_dong", Long.class);
        return new Evidence(
                AreaType.valueOf(row.getString("area_type")),
                score == null ? OptionalInt.empty() : OptionalInt.of(score),
                income == null ? OptionalLong.empty() : OptionalLong.of(income),
                Deprivations.ofBits(row.getInt("deprived"), row.getInt("unknown")),
                Known.valueOf(row.getString("made_in_agriculture")));
    }
}
