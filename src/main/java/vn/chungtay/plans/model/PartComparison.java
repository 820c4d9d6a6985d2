package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.model.PlanComparison.Change;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;

/** What differs between the parts of two versions of a plan, or of the plans of two years; what is the same is left out. */
public final class PartComparison {

    private final UnaryOperator<String> words;

    /** @param words the words for people of a code such as {@code way.ORDER} or {@code level.COMMUNE} */
    public PartComparison(UnaryOperator<String> words) {
        this.words = words;
    }

    /** What of a part, or of one of its activities, differs. */
    public enum Field {
        OBJECTIVE,
        GROUPS,
        ASSIGNMENTS,
        ACTIVITY,
        PLACE,
        UNIT,
        DAYS,
        WAY,
        PARTICIPANTS,
        /** In whole đồng. */
        COST,
        SUPPORT
    }

    /**
     * @param about the activity, by its newer name; empty for what is of the whole part
     * @param before empty if it is new
     * @param after empty if it is gone
     */
    public record Row(ComponentCode component, Field field, String about, String before, String after) {

        public Change change() {
            if (before.isEmpty()) return Change.ADDED;
            return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
        }
    }

    /** In official order of the components. */
    public List<Row> of(List<ProgrammePart> before, List<ProgrammePart> after) {
        return Stream.concat(before.stream(), after.stream())
                .map(ProgrammePart::component)
                .distinct()
                .sorted()
                .flatMap(it -> rows(it, in(before, it), in(after, it)).stream())
                .toList();
    }

    private static ProgrammePart in(List<ProgrammePart> parts, ComponentCode code) {
        return parts.stream()
                .filter(it -> it.component().equals(code))
                .findFirst()
                .orElse(new ProgrammePart(code, "", List.of(), List.of(), List.of()));
    }

    private List<Row> rows(ComponentCode code, ProgrammePart before, ProgrammePart after) {
        var rows = new ArrayList<Row>();
        add(rows, code, Field.OBJECTIVE, "", before.objective(), after.objective());
        add(rows, code, Field.GROUPS, "", String.join("\n", before.groups()), String.join("\n", after.groups()));
        add(rows, code, Field.ASSIGNMENTS, "", assignments(before), assignments(after));
        var left = new ArrayList<>(before.activities());
        for (var activity : after.activities()) {
            var match = same(left, activity);
            match.ifPresent(left::remove);
            activity(rows, code, match.orElse(null), activity);
        }
        left.forEach(it -> activity(rows, code, it, null));
        return rows;
    }

    private String assignments(ProgrammePart part) {
        return part.assignments().stream().map(this::words).collect(Collectors.joining("\n"));
    }

    private String words(Assignment it) {
        var what = words.apply("choice." + it.role()) + ", " + words.apply("level." + it.level());
        return (it.organisation() + " (" + what + ") " + it.task()).strip();
    }

    /** By identity, which versions of a plan share; else by name, for plans of two years. */
    private static Optional<Activity> same(List<Activity> left, Activity activity) {
        return left.stream().filter(it -> it.id().equals(activity.id())).findFirst().or(() -> left.stream()
                .filter(it -> Vietnamese.fold(it.name()).equals(Vietnamese.fold(activity.name())))
                .findFirst());
    }

    private void activity(List<Row> rows, ComponentCode code, @Nullable Activity before, @Nullable Activity after) {
        var about = after == null ? "" : after.name();
        add(rows, code, Field.ACTIVITY, about, before == null ? "" : before.name(), about);
        if (before == null || after == null) return;
        var one = before.conduct();
        var other = after.conduct();
        add(rows, code, Field.PLACE, about, one.place(), other.place());
        add(rows, code, Field.UNIT, about, one.unit(), other.unit());
        add(rows, code, Field.DAYS, about, days(one), days(other));
        add(rows, code, Field.WAY, about, way(before), way(after));
        add(rows, code, Field.PARTICIPANTS, about, number(one.participants()), number(other.participants()));
        add(rows, code, Field.COST, about, number(before.cost().dong()), number(after.cost().dong()));
        add(rows, code, Field.SUPPORT, about, support(before), support(after));
    }

    private static String days(Activity.Conduct it) {
        if (it.days().from() == null && it.days().to() == null) return "";
        return Vietnamese.date(it.days().from()) + " – " + Vietnamese.date(it.days().to());
    }

    private String way(Activity it) {
        return it.way().map(way -> words.apply("way." + way)).orElse("");
    }

    private static String number(@Nullable Number value) {
        return value == null ? "" : Vietnamese.number(value.longValue());
    }

    private String support(Activity it) {
        if (it.support() == null) return "";
        if (!it.conditional()) return words.apply("support.gift");
        var conditions = it.support().conditions().stream().sorted().map(one -> words.apply("condition." + one));
        return (conditions.collect(Collectors.joining(", ")) + "\n" + it.support().words()).strip();
    }

    private static void add(List<Row> rows, ComponentCode code, Field field, String about, String before, String after) {
        if (!before.equals(after)) rows.add(new Row(code, field, about, before, after));
    }
}
