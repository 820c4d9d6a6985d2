package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is for, where, for whom and how long (PLN-03, PLN-04).
 *
 * @param objective the general objective, in the words of the plan
 * @param area "toàn xã", or the villages it is carried out in
 * @param endsOn the last day of carrying out; absent if the plan says none, then it is the last day of its years
 */
public record Scope(String objective, String area, String groups, @Nullable LocalDate endsOn) {

    public static final Scope NONE = new Scope("", "", "", null);

    public LocalDate lastDay(Years years) {
        return Optional.ofNullable(endsOn).orElse(LocalDate.of(years.to(), 12, 31));
    }

    /**
     * Whether something of that day is no longer of this plan: after its last day, unless it is paid from money that was
     * carried over (PLN-04).
     */
    public boolean isLate(LocalDate day, Years years, boolean fromCarriedOver) {
        return !fromCarriedOver && day.isAfter(lastDay(years));
    }
}
