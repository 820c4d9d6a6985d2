package vn.chungtay.plans.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chungtay.shared.Percentage;

/**
 * How far a plan has come from gifts to support that asks something in return (PLN-17).
 *
 * @param supports activities that give something to people
 * @param conditional those of them with a condition
 * @param dong of all supports, as estimated
 * @param conditionalDong of those with a condition
 */
public record ConditionShare(int supports, int conditional, long dong, long conditionalDong) {

    public static ConditionShare of(List<Activity> activities) {
        var supports = activities.stream().filter(it -> it.support() != null).toList();
        var conditional = supports.stream().filter(Activity::conditional).toList();
        return new ConditionShare(supports.size(), conditional.size(), dong(supports), dong(conditional));
    }

    private static long dong(List<Activity> activities) {
        return activities.stream().map(it -> it.cost().dong()).filter(Objects::nonNull).mapToLong(it -> it).sum();
    }

    /** Of the supports; empty if there are none. */
    public Optional<Percentage> byNumber() {
        return Percentage.of(conditional, supports);
    }

    /** Of the money of the supports; empty if nobody estimated any. */
    public Optional<Percentage> byMoney() {
        return Percentage.of(conditionalDong, dong);
    }
}
