package vn.chungtay.plans.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.model.ActivityReport.Refusal;
import vn.chungtay.plans.model.ParticipantGroup.Axis;

/**
 * Who of those that took part were counted as what (IND-30).
 *
 * @param counted what is missing was not counted; that is not the same as nobody
 */
public record Participation(Map<ParticipantGroup, Integer> counted) {

    public static final Participation NONE = new Participation(Map.of());

    public Participation {
        counted = Map.copyOf(counted);
        if (counted.values().stream().anyMatch(it -> it < 0)) throw new IllegalArgumentException("fewer than nobody");
    }

    public Optional<Integer> of(ParticipantGroup group) {
        return Optional.ofNullable(counted.get(group));
    }

    /** In the order of the groups. */
    public Map<ParticipantGroup, Integer> inOrder() {
        var ordered = new EnumMap<ParticipantGroup, Integer>(ParticipantGroup.class);
        ordered.putAll(counted);
        return ordered;
    }

    /** Axes on which nobody was counted. */
    public List<Axis> uncounted() {
        return Arrays.stream(Axis.values())
                .filter(axis -> counted.keySet().stream().noneMatch(it -> it.axis() == axis))
                .toList();
    }

    /**
     * Why these cannot be the numbers of the people who came, if they cannot.
     *
     * @param participants how many came in all; absent if nobody counted
     */
    public Optional<Refusal> refusal(@Nullable Integer participants) {
        if (counted.isEmpty()) return Optional.empty();
        if (participants == null) return Optional.of(Refusal.PARTS_WITHOUT_WHOLE);
        return Arrays.stream(Axis.values()).filter(it -> sum(it) > participants).findFirst().map(it -> switch (it) {
            case SEX -> Refusal.MORE_BY_SEX;
            case ETHNICITY -> Refusal.MORE_BY_ETHNICITY;
            case DISABILITY -> Refusal.MORE_DISABLED;
            case HOUSEHOLD -> Refusal.MORE_BY_HOUSEHOLD;
        });
    }

    private long sum(Axis axis) {
        return counted.entrySet().stream()
                .filter(it -> it.getKey().axis() == axis)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
