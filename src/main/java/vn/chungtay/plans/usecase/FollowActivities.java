package vn.chungtay.plans.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.ConditionShare;
import vn.chungtay.plans.model.LabourSums;
import vn.chungtay.plans.model.Workers;
import vn.chungtay.plans.model.WorksScore;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.store.ActivityReportStore;
import vn.chungtay.plans.store.ActivityReportStore.Kept;
import vn.chungtay.plans.store.WorksScoreFile;
import vn.chungtay.plans.usecase.ShowParts.Shown;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;

/** The activities of a plan through its year, and what they say together. */
@Component
public class FollowActivities {

    private final ShowParts parts;
    private final ActivityReportStore reports;
    private final WorksScoreFile score;
    private final StepsOfActivities steps;

    FollowActivities(ShowParts parts, ActivityReportStore reports, WorksScoreFile score, StepsOfActivities steps) {
        this.parts = parts;
        this.reports = reports;
        this.score = score;
        this.steps = steps;
    }

    /**
     * @param told the newest report; absent if nobody has reported
     * @param late how many of its tasks are open after their last day
     */
    public record Row(ComponentCode component, Activity activity, @Nullable Kept told, long late) {

        /** Whether it is open itself and one of its tasks is late. */
        public boolean behind() {
            return late > 0 && (state() == ActivityReport.State.PLANNED || state() == ActivityReport.State.RUNNING);
        }

        public ActivityReport.State state() {
            return told == null ? ActivityReport.State.PLANNED : told.report().state();
        }

        private boolean employs(Workers workers) {
            return activity.labour().containsKey(workers) || told != null && told.report().labour().containsKey(workers);
        }
    }

    /** A task by which an activity is carried out. */
    public record Step(YearTask task, boolean late) {}

    /**
     * What is asked for; an empty word or an absent value asks for all.
     *
     * @param workers only with paid work for them, planned or given
     * @param conditional true only supports with a condition, false all supports
     */
    public record Question(
            String words,
            @Nullable ComponentCode component,
            ActivityReport.@Nullable State state,
            @Nullable Workers workers,
            @Nullable Boolean conditional) {

        private boolean asksFor(Row row) {
            return (component == null || row.component().equals(component))
                    && (state == null || row.state() == state)
                    && (workers == null || row.employs(workers))
                    && (conditional == null || row.activity().support() != null)
                    && (!Boolean.TRUE.equals(conditional) || row.activity().conditional())
                    && Vietnamese.fold(text(row.activity())).contains(Vietnamese.fold(words));
        }
    }

    public record Followed(Shown shown, List<Row> rows) {}

    /** In the order of the paper. */
    @Transactional(readOnly = true)
    public Followed of(PlanId id, @Nullable Integer version, Question question) {
        var shown = parts.of(id, version);
        var newest = reports.newest(id);
        var late = shown.whole().drafts() ? steps.late(id) : Map.<ActivityId, Long>of();
        var rows = shown.parts().stream()
                .flatMap(part -> part.activities().stream()
                        .map(it -> new Row(part.component(), it, newest.get(it.id()), late.getOrDefault(it.id(), 0L))))
                .filter(question::asksFor)
                .toList();
        return new Followed(shown, rows);
    }

    private static String text(Activity it) {
        return it.name() + " " + it.conduct().place() + " " + it.conduct().unit();
    }

    /**
     * One activity.
     *
     * @param reports all that was reported of it, the newest first
     * @param steps its tasks, the earliest end first; for those who see drafts
     */
    public record One(
            Shown shown,
            ComponentCode component,
            Activity activity,
            List<Kept> reports,
            List<Step> steps,
            boolean mayReport) {

        public Optional<Kept> newest() {
            return reports.stream().findFirst();
        }
    }

    @Transactional(readOnly = true)
    public One one(PlanId id, ActivityId activity) {
        var shown = parts.of(id, null);
        var part = shown.parts().stream()
                .filter(it -> it.activity(activity).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("activity"));
        var told = reports.of(id).stream().filter(it -> it.activity().equals(activity)).toList().reversed();
        var mayReport = shown.whole().mayWrite()
                && shown.whole().versions().stream().anyMatch(it -> it.issue().isPresent());
        var done = shown.whole().drafts() ? steps.of(id, activity) : List.<Step>of();
        return new One(shown, part.component(), part.activity(activity).orElseThrow(), told, done, mayReport);
    }

    /** What the activities say together: conditions, public works, and how local the works are. */
    public record Summary(
            Shown shown,
            ConditionShare conditions,
            LabourSums labour,
            List<WorksScore.Ranked> works,
            WorksScore.Weights weights) {}

    @Transactional(readOnly = true)
    public Summary summary(PlanId id, @Nullable Integer version) {
        var shown = parts.of(id, version);
        var activities = shown.parts().stream().flatMap(it -> it.activities().stream()).toList();
        Map<ActivityId, ActivityReport> told = reports.newest(id).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().report()));
        return new Summary(
                shown,
                ConditionShare.of(activities),
                LabourSums.of(activities, told),
                WorksScore.ranked(activities, score.weights()),
                score.weights());
    }
}
