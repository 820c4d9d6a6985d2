package vn.chungtay.plans.source;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.Unit;
import vn.chungtay.registry.GivenCrowds;
import vn.chungtay.registry.GivenCrowds.Crowd;
import vn.chungtay.trainingworld.model.WrittenPlan;
import vn.chungtay.trainingworld.usecase.GivenVoNhai;

/** The households that the quotas of a plan start from, as many as the paper counts. */
@Component
class GivenPeople {

    private static final String VO_NHAI = "170";

    private final GivenVoNhai voNhai;
    private final Geography geography;
    private final GivenUnits units;
    private final GivenCrowds crowds;

    GivenPeople(GivenVoNhai voNhai, Geography geography, GivenUnits units, GivenCrowds crowds) {
        this.voNhai = voNhai;
        this.geography = geography;
        this.units = units;
        this.crowds = crowds;
    }

    void of(WrittenPlan plan, Unit unit) {
        if (plan.quotas().isEmpty()) return;
        if (plan.unit().code().equals(VO_NHAI)) voNhai.settled();
        else settle(plan, unit);
    }

    /** All of a commune in one village, if nobody lives there yet. */
    private void settle(WrittenPlan plan, Unit unit) {
        var day = LocalDate.of(plan.years().from() - 1, 12, 31);
        var settled = new ArrayList<Crowd>();
        for (var commune : geography.children(unit.id(), day)) {
            if (!geography.children(commune.id(), day).isEmpty()) continue;
            var row = plan.quotas().stream().filter(it -> it.unit().equals(commune.name())).findFirst().orElseThrow();
            var village = units.village(commune.id(), "Ấp của " + commune.name());
            settled.add(new Crowd(village, row.households(), row.poor(), row.near(), day.minusDays(19)));
        }
        crowds.stored(settled);
    }
}
