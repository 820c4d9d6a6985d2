package vn.chungtay.plans.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Paid work of public works, expected and given, by the class of the household (PRJ-09). */
public record LabourSums(List<Row> rows) {

    /** @param workers the class */
    public record Row(Workers workers, Labour planned, Labour done) {}

    public LabourSums {
        rows = List.copyOf(rows);
    }

    /** @param reports the newest of each activity */
    public static LabourSums of(Collection<Activity> activities, Map<ActivityId, ActivityReport> reports) {
        var counted = activities.stream().map(Activity::id).filter(reports::containsKey).map(reports::get).toList();
        return new LabourSums(Arrays.stream(Workers.values())
                .map(it -> new Row(it, sum(activities, one -> one.labourOf(it)), sum(counted, one -> one.labourOf(it))))
                .toList());
    }

    private static <T> Labour sum(Collection<T> all, Function<T, Labour> labour) {
        return all.stream().map(labour).reduce(Labour.NONE, Labour::and);
    }

    public Labour planned() {
        return sum(rows, Row::planned);
    }

    public Labour done() {
        return sum(rows, Row::done);
    }
}
