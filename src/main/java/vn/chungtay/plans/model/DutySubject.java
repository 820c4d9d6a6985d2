package vn.chungtay.plans.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern OFFICIAL = Pattern.compile(
            "(?:tieu du an|tda) ?(\\d{1,2})(?: thuoc)? (?:du an|da) ?(\\d{1,2})|(?:du an|da) ?(\\d{1,2})");
    private static final Pattern SUB_LAST = Pattern.compile("(da ?\\d{1,2}) (tda ?\\d{1,2})");

    /** @param about as written in the plan: several things are divided by semicolons or lines */
    public static List<DutySubject> read(String about, Optional<ComponentNames> names) {
        if (about.isBlank()) return List.of(WHOLE_PLAN);
        return Arrays.stream(about.split("[;\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> names.flatMap(known -> known.find(it))
                        .map(found -> new DutySubject(found.code(), found.name()))
                        .or(() -> official(it))
                        .orElseGet(() -> new DutySubject(null, it)))
                .toList();
    }

    /** An official number that stands alone is that component, also in a year whose programme is not known yet. */
    private static Optional<DutySubject> official(String written) {
        var folded = Vietnamese.fold(written).replace('-', ' ');
        var number = OFFICIAL.matcher(SUB_LAST.matcher(folded).replaceFirst("$2 $1"));
        if (!number.matches()) return Optional.empty();
        var project = "DA" + (number.group(1) == null ? number.group(3) : number.group(2));
        var code = number.group(1) == null ? project : project + "-TDA" + number.group(1);
        return Optional.of(new DutySubject(new ComponentCode(code), ""));
    }

    public boolean wholePlan() {
        return component == null && name.isEmpty();
    }

    /** The same for the same thing, however its name is spelled. */
    public String key() {
        return component == null ? Vietnamese.fold(name).replaceAll("[^a-z0-9%]+", " ").strip() : component.value();
    }
}
