package vn.chungtay.plans.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.ParticipationSums;
import vn.chungtay.plans.store.ActivityReportStore;
import vn.chungtay.plans.store.ActivityReportStore.Kept;
import vn.chungtay.plans.usecase.ShowParts.Shown;
import vn.chungtay.programme.ComponentCode;

/** Who took part in the activities of a plan, by part of the programme and by who carried them out (IND-30). */
@Component
public class CountParticipants {

    private final ShowParts parts;
    private final ActivityReportStore reports;

    CountParticipants(ShowParts parts, ActivityReportStore reports) {
        this.parts = parts;
        this.reports = reports;
    }

    /**
     * @param byUnit under the name of who carries the activities out, empty where nobody said; in the order of the names
     * @param total of all activities
     */
    public record Counted(
            Shown shown,
            Map<ComponentCode, ParticipationSums> byComponent,
            Map<String, ParticipationSums> byUnit,
            ParticipationSums total) {}

    /** @param version number; absent for the newest that the caller may see */
    @Transactional(readOnly = true)
    public Counted of(PlanId id, @Nullable Integer version) {
        var shown = parts.of(id, version);
        var newest = reports.newest(id);
        var byComponent = new LinkedHashMap<ComponentCode, ParticipationSums>();
        var units = new TreeMap<String, List<Activity>>();
        var all = new ArrayList<Activity>();
        for (var part : shown.parts()) {
            byComponent.put(part.component(), sums(part.activities(), newest));
            part.activities().forEach(it -> units.computeIfAbsent(it.conduct().unit().strip(), _ -> new ArrayList<>()).add(it));
            all.addAll(part.activities());
        }
        var byUnit = new LinkedHashMap<String, ParticipationSums>();
        units.forEach((unit, activities) -> byUnit.put(unit, sums(activities, newest)));
        return new Counted(shown, byComponent, byUnit, sums(all, newest));
    }

    private static ParticipationSums sums(Collection<Activity> activities, Map<ActivityId, Kept> newest) {
        List<ActivityReport> told = activities.stream()
                .filter(it -> newest.containsKey(it.id()))
                .map(it -> newest.get(it.id()).report())
                .toList();
        return ParticipationSums.of(told);
    }
}
