package vn.chungtay.figures.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where what is kept disagrees with the records: a stretch of days of a household, or a count of a unit.
 *
 * @param household code of the household; absent for the count of a unit
 * @param unit name of the unit; absent if there is no such unit any more
 * @param grain DAY, MONTH or YEAR of a count; absent for a household
 * @param day first day of the stretch or of the count's day, month or year
 */
public record FigureDifference(
        @Nullable String household,
        @Nullable String unit,
        @Nullable String grain,
        LocalDate day,
        List<Field> fields) {

    public FigureDifference {
        fields = List.copyOf(fields);
    }

    /**
     * One value.
     *
     * @param kept what stands there, absent if nothing does
     * @param counted what the records say, absent if they say nothing
     */
    public record Field(String name, @Nullable String kept, @Nullable String counted) {}
}
