package vn.chungtay.plans.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.ComponentNames;

/**
 * What a duty is about: a component of the programme, a thing that the plan names in its own words, such as a target, or
 * the plan as a whole.
 *
 * @param component absent if it is no component
 * @param name as shown; empty for the plan as a whole
 */
public record DutySubject(@Nullable ComponentCode component, String name) {

    public static final DutySubject WHOLE_PLAN = new DutySubject(null, "");

    /** @param about as written in the plan: several things are divided by semicolons or lines */
    public static List<DutySubject> read(String about, Optional<ComponentNames> names) {
        if (about.isBlank()) return List.of(WHOLE_PLAN);
        return Arrays.stream(about.split("[;\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> names.flatMap(known -> known.find(it))
                        .map(found -> new DutySubject(found.code(), found.name()))
                        .orElseGet(() -> new DutySubject(null, it)))
                .toList();
    }

    public boolean wholePlan() {
        return component == null && name.isEmpty();
    }

    /** The same for the same thing, however its name is spelled. */
    public String key() {
        return component == null ? Vietnamese.fold(name).replaceAll("[^a-z0-9%]+", " ").strip() : component.value();
    }
}
