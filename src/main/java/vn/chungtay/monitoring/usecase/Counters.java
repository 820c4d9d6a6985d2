package vn.chungtay.monitoring.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.model.CountRun;
import vn.chungtay.monitoring.model.ReviewRules;
import vn.chungtay.monitoring.store.HouseholdCount;
import vn.chungtay.monitoring.store.SumCount;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.Measure;
import vn.chungtay.standards.WorkingAge;
import vn.chungtay.standards.WorkingAges;

/** Fills one counting by the rules of its closing day, past the scope of whoever asked for it. */
@Component
class Counters {

    private final HouseholdCount households;
    private final SumCount sums;
    private final Indicators indicators;
    private final WorkingAges ages;
    private final CheckedScope scope;

    Counters(HouseholdCount households, SumCount sums, Indicators indicators, WorkingAges ages, CheckedScope scope) {
        this.households = households;
        this.sums = sums;
        this.indicators = indicators;
        this.ages = ages;
        this.scope = scope;
    }

    /** A count is of all households that were there, also of those that have left the caller's area since. */
    void count(UUID counting, CountRun run, UnitId area, boolean commune) {
        var rules = rules(run.closing());
        scope.write(() -> {
            households.write(counting, run, area, commune, rules);
            sums.write(counting, area);
        });
    }

    private ReviewRules rules(LocalDate day) {
        var working = ages.on(day);
        return new ReviewRules(
                working.map(WorkingAge::fromYears).orElse(null),
                working.map(WorkingAge::maleMonths).orElse(null),
                working.map(WorkingAge::femaleMonths).orElse(null),
                limit(day, "DINH_DUONG", "child_below"),
                limit(day, "BHYT", "age_from"),
                school(day));
    }

    private @Nullable Long limit(LocalDate day, String code, String name) {
        return measure(day, code).map(it -> it.limits().get(name)).orElse(null);
    }

    private ReviewRules.@Nullable School school(LocalDate day) {
        return measure(day, "GD_TRE_EM")
                .filter(it -> !it.limits().isEmpty())
                .map(it -> new ReviewRules.School(
                        it.limit("preschool_from"),
                        it.limit("primary_from"),
                        it.limit("lower_secondary_from"),
                        it.limit("age_below"),
                        it.limit("school_year_from_month")))
                .orElse(null);
    }

    private Optional<Measure> measure(LocalDate day, String code) {
        return indicators.indicatorsOn(day).stream()
                .filter(it -> it.code().equals(code))
                .map(Indicator::measure)
                .findFirst();
    }
}
