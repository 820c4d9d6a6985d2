package vn.chungtay.plans.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.model.Participation;
import vn.chungtay.plans.model.ParticipantGroup;
import vn.chungtay.platform.Vietnamese;

/** People by group as typed: a field for every group in their order; what is left empty was not counted. */
final class ParticipationFields {

    private ParticipationFields() {}

    static List<String> typed(Participation it) {
        return Arrays.stream(ParticipantGroup.values())
                .map(group -> it.of(group).map(Vietnamese::number).orElse(""))
                .toList();
    }

    /** Empty if something typed is no number of people. */
    static Optional<Participation> read(@Nullable List<String> fields) {
        var counted = new EnumMap<ParticipantGroup, Integer>(ParticipantGroup.class);
        for (var group : ParticipantGroup.values()) {
            var typed = fields == null || group.ordinal() >= fields.size() ? "" : HeadForm.text(fields.get(group.ordinal()));
            if (typed.isEmpty()) continue;
            var count = LabourFields.count(typed);
            if (count.isEmpty()) return Optional.empty();
            counted.put(group, count.get());
        }
        return Optional.of(new Participation(counted));
    }
}
