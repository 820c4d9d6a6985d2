package vn.chungtay.plans.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.shared.Percentage;

/**
 * Who took part in several activities together (IND-30).
 *
 * @param activities that were reported on as running or done
 * @param told of them, those of which the number of people was told
 * @param participants of those
 * @param groups of each group that any of them counted
 */
public record ParticipationSums(int activities, int told, long participants, Map<ParticipantGroup, Group> groups) {

    /**
     * One group in the activities that counted it. The others are left out of both numbers, so that what was not counted
     * makes no share smaller.
     *
     * @param people of the group
     * @param among everybody in the activities that counted the group
     */
    public record Group(long people, long among, int activities) {

        /** Empty where nobody came. */
        public Optional<Percentage> share() {
            return Percentage.of(people, among);
        }

        private Group and(Group other) {
            return new Group(people + other.people, among + other.among, activities + other.activities);
        }
    }

    public ParticipationSums {
        groups = Map.copyOf(groups);
    }

    /** @param reports the newest of each activity */
    public static ParticipationSums of(Collection<ActivityReport> reports) {
        var begun = reports.stream().filter(ActivityReport::begun).toList();
        var told = begun.stream().filter(it -> it.participants() != null).toList();
        var groups = new EnumMap<ParticipantGroup, Group>(ParticipantGroup.class);
        long participants = 0;
        for (var report : told) {
            var came = report.participants() == null ? 0 : report.participants();
            participants += came;
            report.participation().counted().forEach(
                    (group, people) -> groups.merge(group, new Group(people, came, 1), Group::and));
        }
        return new ParticipationSums(begun.size(), told.size(), participants, groups);
    }

    public Optional<Group> of(ParticipantGroup group) {
        return Optional.ofNullable(groups.get(group));
    }
}
