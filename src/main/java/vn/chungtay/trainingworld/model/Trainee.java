package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.identity.Role;
import vn.chungtay.shared.DateRange;

/**
 * An invented official, so that everybody can try every role.
 *
 * @param level country, province, district, commune, or village for the first village of a commune
 * @param code of the unit on the last day of the right, or since 1/7/2025; empty for the country
 */
public record Trainee(
        String userName, String fullName, String agency, Role role, String level, String code, DateRange days) {

    /** Everybody's password; the world holds nothing that is worth a better one. */
    public static final String PASSWORD = "tap-huan-vo-nhai";

    private static final LocalDate COMMUNES_MERGED = LocalDate.of(2025, 7, 1);

    public static List<Trainee> all() {
        return Table.read("users.csv").stream()
                .map(row -> {
                    var place = row.get("place").split(":", -1);
                    return new Trainee(
                            row.get("user_name"),
                            row.get("full_name"),
                            row.get("agency"),
                            Role.valueOf(row.get("role")),
                            place[0],
                            place[1],
                            days(row.get("from"), row.get("to")));
                })
                .toList();
    }

    /** A day on which the unit of the right existed under this code. */
    public LocalDate asOf() {
        return days.lastDay().orElse(COMMUNES_MERGED);
    }

    private static DateRange days(String from, String to) {
        return new DateRange(LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }
}
