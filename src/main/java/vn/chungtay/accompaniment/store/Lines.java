package vn.chungtay.accompaniment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.accompaniment.model.Charge;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.Place;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

/** Columns that lists of this schema have in common. */
final class Lines {

    private Lines() {}

    /** Columns household_id, code, head, village_id, village. */
    static Place place(ResultSet row) throws SQLException {
        return new Place(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                row.getString("head"),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getString("village"));
    }

    /** Columns companion_id, full_name, position, valid_from, valid_to; empty if nobody is in charge. */
    static Optional<Charge> charge(ResultSet row) throws SQLException {
        var id = row.getObject("companion_id", UUID.class);
        if (id == null) return Optional.empty();
        var position = row.getString("position");
        var name = row.getString("full_name");
        return Optional.of(new Charge(
                new CompanionId(id),
                position.isBlank() ? name : name + ", " + position,
                new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class))));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static @Nullable PovertyClass povertyClass(@Nullable String stored) {
        return Arrays.stream(PovertyClass.values()).filter(it -> it.name().equals(stored)).findFirst().orElse(null);
    }

    /** What a folded text has to contain, word by word. */
    static String[] patterns(String words) {
        return Arrays.stream(Vietnamese.fold(words).split(" "))
                .map(it -> "%" + it.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
