package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.model.StaffKind;

/**
 * An invented person who works for poverty reduction.
 *
 * @param keptBy user name of the trainee who keeps the register where they work
 * @param inVillage whether they work in the first village of the trainee's unit; else in the unit itself
 * @param course absent if they attended none
 */
public record Colleague(
        String keptBy,
        boolean inVillage,
        String name,
        String position,
        StaffKind kind,
        Sex sex,
        boolean minority,
        LocalDate from,
        @Nullable Course course) {

    /** A course that comes again every year on the same days. */
    public record Course(String name, int month, int day, int days) {

        /** The last one that was over on a day. */
        public LocalDate lastDayBy(LocalDate today) {
            var thisYear = LocalDate.of(today.getYear(), month, day).plusDays(days - 1L);
            return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
        }
    }

    public static List<Colleague> all() {
        return Table.read("staff.csv").stream().map(Colleague::of).toList();
    }

    private static Colleague of(CSVRecord row) {
        return new Colleague(
                row.get("user"), row.get("where").equals("village"), row.get("name"), row.get("position"),
                StaffKind.valueOf(row.get("kind")), Sex.valueOf(row.get("sex")), Boolean.parseBoolean(row.get("minority")),
                LocalDate.parse(row.get("from")), course(row).orElse(null));
    }

    private static Optional<Course> course(CSVRecord row) {
        if (row.get("course").isEmpty()) return Optional.empty();
        return Optional.of(new Course(
                row.get("course"), Integer.parseInt(row.get("course_month")), Integer.parseInt(row.get("course_day")),
                Integer.parseInt(row.get("course_length"))));
    }
}
