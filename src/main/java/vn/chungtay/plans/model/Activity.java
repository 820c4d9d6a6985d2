package vn.chungtay.plans.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Percentage;

/**
 * Something that a plan does under a part of the programme (PRJ-04).
 *
 * @param content code of the programme's support content; absent for what the programme does not list
 * @param support what it asks of those who get something; absent if it gives nothing to people
 * @param works absent if nothing is built
 */
public record Activity(
        ActivityId id,
        @Nullable String content,
        String name,
        Conduct conduct,
        Cost cost,
        @Nullable Support support,
        @Nullable Works works,
        Map<Workers, Labour> labour) {

    /**
     * Where, by whom and when.
     *
     * @param unit who carries it out
     * @param days first and last day; either may be open
     * @param participants how many people are expected; absent if nobody said
     */
    public record Conduct(
            String place, String unit, DateRange days, @Nullable WayOfCarryingOut way, @Nullable Integer participants) {}

    /**
     * @param dong in whole đồng; absent if nobody said
     * @param line of the plan's budget that pays for it; absent if none does
     */
    public record Cost(@Nullable Long dong, @Nullable UUID line) {

        public static final Cost UNKNOWN = new Cost(null, null);
    }

    /** What a support asks in return; of none it is a gift (PLN-17). */
    public record Support(Set<Condition> conditions, String words) {

        public static final Support GIFT = new Support(Set.of(), "");

        public Support {
            conditions = Set.copyOf(conditions);
        }

        public boolean conditional() {
            return !conditions.isEmpty();
        }
    }

    /** Góp phần mình, cam kết, có mặt đủ buổi, điều kiện khác. */
    public enum Condition {
        CONTRIBUTION,
        COMMITMENT,
        ATTENDANCE,
        OTHER
    }

    /** What a work takes from its own place (PRJ-10); a share is absent if nobody said. */
    public record Works(@Nullable Percentage localMaterial, @Nullable Percentage localLabour) {}

    public Activity {
        labour = Map.copyOf(labour);
    }

    public Optional<WayOfCarryingOut> way() {
        return Optional.ofNullable(conduct.way());
    }

    public boolean conditional() {
        return support != null && support.conditional();
    }

    public Labour labourOf(Workers workers) {
        return labour.getOrDefault(workers, Labour.NONE);
    }

    /** For the plan of the next year: a new activity at the same time of the year, not yet paid for by any line. */
    public Activity nextYear() {
        var days = new DateRange(
                conduct.days().firstDay().map(it -> it.plusYears(1)).orElse(null),
                conduct.days().lastDay().map(it -> it.plusYears(1)).orElse(null));
        var moved = new Conduct(conduct.place(), conduct.unit(), days, conduct.way(), conduct.participants());
        return new Activity(ActivityId.next(), content, name, moved, new Cost(cost.dong(), null), support, works, labour);
    }

    /** In the order of the classes. */
    public Map<Workers, Labour> labourInOrder() {
        var ordered = new EnumMap<Workers, Labour>(Workers.class);
        ordered.putAll(labour);
        return ordered;
    }
}
