package vn.chungtay.figures.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import vn.chungtay.geography.AreaFlag;

/**
 * The households of those parts of a place that count as one kind of area on a day, by ethnic group (ROL-18). A village
 * may count as several kinds, so that kinds do not add up to the place.
 *
 * @param villages that count so, themselves or by their commune or district
 * @param groups the largest first
 */
public record AreaCounts(AreaFlag flag, int villages, List<GroupCounts> groups) {

    public AreaCounts {
        groups = List.copyOf(groups);
    }

    /** All households, whatever the group of their head. */
    public GroupCounts all() {
        return sum(_ -> true);
    }

    public GroupCounts minority() {
        return sum(GroupCounts::minority);
    }

    private GroupCounts sum(Predicate<GroupCounts> which) {
        return new GroupCounts(
                "", null, false,
                total(which, GroupCounts::households), total(which, GroupCounts::poor), total(which, GroupCounts::nearPoor));
    }

    private int total(Predicate<GroupCounts> which, ToIntFunction<GroupCounts> count) {
        return groups.stream().filter(which).mapToInt(count).sum();
    }
}
