package vn.chungtay.trainingworld.model;

import static vn.chungtay.trainingworld.model.YamlValues.day;
import static vn.chungtay.trainingworld.model.YamlValues.map;
import static vn.chungtay.trainingworld.model.YamlValues.number;
import static vn.chungtay.trainingworld.model.YamlValues.optional;
import static vn.chungtay.trainingworld.model.YamlValues.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetLine.Axes;
import vn.chungtay.budget.BudgetLine.Purpose;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.Activity.Conduct;
import vn.chungtay.plans.model.Activity.Cost;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.trainingworld.model.WrittenPlan.Issued;
import vn.chungtay.trainingworld.model.WrittenPlan.UnitCode;
import vn.chungtay.trainingworld.model.WrittenPlan.WrittenQuota;
import vn.chungtay.trainingworld.model.WrittenPlan.WrittenTarget;
import vn.chungtay.trainingworld.model.WrittenPlan.YearBefore;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.SourceTier;
import vn.chungtay.shared.DateRange;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.Target.Relation;
import vn.chungtay.targets.model.TargetUnit;

/** Reads a plan from {@code trainingworld/plans/<name>.yaml}; a file that cannot be understood stops the loading. */
public final class WrittenPlanFile {

    private static final Map<String, SourceTier> COLUMNS = Map.of(
            "central", SourceTier.CENTRAL,
            "province", SourceTier.PROVINCE,
            "district", SourceTier.DISTRICT,
            "unsplit", SourceTier.UNSPLIT);

    private final String name;
    private final Map<String, Object> file;

    private WrittenPlanFile(String name, Map<String, Object> file) {
        this.name = name;
        this.file = file;
    }

    public static WrittenPlan read(String name) {
        var path = "/trainingworld/plans/" + name + ".yaml";
        try (var in = Objects.requireNonNull(WrittenPlanFile.class.getResourceAsStream(path), path)) {
            return new WrittenPlanFile(name, new Yaml(new SafeConstructor(new LoaderOptions())).load(in)).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrittenPlan plan() {
        var unit = map(file.get("unit"));
        var years = map(file.get("years"));
        var from = number(years, "from");
        return new WrittenPlan(
                name,
                new UnitCode(text(unit, "code"), day(unit, "as_of")),
                new Years(from, number(years, "to")),
                head(map(file.get("head"))),
                file.containsKey("issued") ? issued(map(file.get("issued"))) : null,
                texts(),
                list("targets").stream().map(WrittenPlanFile::target).toList(),
                period().stream().map(WrittenPlanFile::target).toList(),
                file.containsKey("period") ? number(map(file.get("period")), "last_year") : from,
                list("before").stream().map(it -> new YearBefore(target(it), new BigDecimal(text(it, "result")))).toList(),
                file.containsKey("quotas") ? quotas() : List.of(),
                list("budget").stream().flatMap(it -> lines(it, from).stream()).toList(),
                list("parts").stream().map(WrittenPlanFile::part).toList(),
                Boolean.TRUE.equals(file.get("training")));
    }

    private static Head head(Map<String, Object> it) {
        return new Head(
                PlanForm.valueOf(text(it, "form")),
                text(it, "title"),
                text(it, "agency"),
                text(it, "place"),
                null,
                Capacity.valueOf(text(it, "capacity")),
                text(it, "position"),
                text(it, "signer"));
    }

    private static Issued issued(Map<String, Object> it) {
        return new Issued(text(it, "number"), day(it, "signed_on"));
    }

    /** Only what the file says something about; a draft keeps the rest of the template. */
    private Map<TextPart, List<List<String>>> texts() {
        var texts = new EnumMap<TextPart, List<List<String>>>(TextPart.class);
        if (file.containsKey("parents")) texts.put(TextPart.PARENT, rows("parents"));
        if (file.containsKey("bases")) texts.put(TextPart.BASIS, single("bases"));
        if (file.containsKey("articles")) texts.put(TextPart.ARTICLE, single("articles"));
        if (file.containsKey("sections")) texts.put(TextPart.SECTION, sections());
        if (file.containsKey("duties")) texts.put(TextPart.DUTY, rows("duties"));
        if (file.containsKey("reports")) texts.put(TextPart.REPORT, rows("reports"));
        if (file.containsKey("recipients")) texts.put(TextPart.RECIPIENT, single("recipients"));
        if (file.containsKey("annexes")) texts.put(TextPart.ANNEX, rows("annexes"));
        return texts;
    }

    private List<List<String>> sections() {
        return list("sections").stream().map(it -> List.of(text(it, "heading"), text(it, "body").strip())).toList();
    }

    private List<List<String>> rows(String key) {
        return raw(key).stream()
                .map(it -> ((List<?>) it).stream().map(Object::toString).toList())
                .toList();
    }

    private List<List<String>> single(String key) {
        return raw(key).stream().map(it -> List.of(it.toString())).toList();
    }

    private static WrittenTarget target(Map<String, Object> it) {
        var sum = it.get("part_of");
        var among = it.get("among");
        var whole = sum == null ? among : sum;
        return new WrittenTarget(
                text(it, "id"),
                optional(it, "finding"),
                text(it, "indicator"),
                optional(it, "name"),
                text(it, "sentence"),
                TargetUnit.valueOf(text(it, "unit")),
                it.containsKey("tolerance") ? new BigDecimal(text(it, "tolerance")) : null,
                Optional.ofNullable(optional(it, "population")).orElse(""),
                it.containsKey("base") ? base(map(it.get("base"))) : null,
                whole == null ? null : whole.toString(),
                whole == null ? null : sum == null ? Relation.AMONG : Relation.PART_OF_SUM,
                Boolean.TRUE.equals(it.get("conditional")),
                Optional.ofNullable(optional(it, "lead")).orElse(""),
                Optional.ofNullable(optional(it, "component")).orElse(""));
    }

    private List<Map<String, Object>> period() {
        if (!file.containsKey("period")) return List.of();
        return ((List<?>) map(file.get("period")).get("targets")).stream().map(YamlValues::map).toList();
    }

    private static Base base(Map<String, Object> it) {
        return new Base(number(it, "year"), number(it, "numerator"), (long) number(it, "denominator"));
    }

    private List<WrittenQuota> quotas() {
        var rows = (List<?>) map(file.get("quotas")).get("rows");
        return rows.stream()
                .map(YamlValues::map)
                .map(it -> new WrittenQuota(
                        text(it, "unit"),
                        number(it, "households"),
                        number(it, "poor"),
                        number(it, "poor_exit"),
                        number(it, "near"),
                        number(it, "near_exit")))
                .toList();
    }

    private static List<BudgetLine> lines(Map<String, Object> it, int year) {
        var lines = new ArrayList<BudgetLine>();
        var component = new ComponentCode(text(it, "component"));
        var kind = CapitalKind.valueOf(text(it, "kind"));
        var holder = optional(it, "held_by");
        if (holder != null) lines.add(line(component, SourceTier.CENTRAL, kind, year, null, holder));
        for (var column : List.of("central", "province", "district", "unsplit")) {
            if (!it.containsKey(column)) continue;
            var dong = ((Number) it.get(column)).longValue();
            lines.add(line(component, COLUMNS.get(column), kind, year, dong, null));
        }
        return lines;
    }

    private static BudgetLine line(
            ComponentCode component, SourceTier tier, CapitalKind kind, int year, @Nullable Long dong, @Nullable String holder) {
        var source = switch (tier) {
            case CENTRAL -> "NSTW";
            case PROVINCE -> "NST";
            case DISTRICT -> "NSH";
            default -> "CHUA_PHAN";
        };
        return new BudgetLine(
                UUID.randomUUID(),
                new Axes(component, source, tier, kind, CapitalOrigin.DOMESTIC, year, null),
                new Purpose(null, "", "NOI_DUNG"),
                dong,
                holder,
                tier.local(),
                null);
    }

    private static ProgrammePart part(Map<String, Object> it) {
        var assignments = ((List<?>) it.get("assignments")).stream().map(row -> (List<?>) row).map(WrittenPlanFile::assignment).toList();
        return new ProgrammePart(
                new ComponentCode(text(it, "component")),
                text(it, "objective"),
                ((List<?>) it.get("groups")).stream().map(Object::toString).toList(),
                ((List<?>) it.get("contents")).stream().map(Object::toString).map(WrittenPlanFile::activity).toList(),
                assignments);
    }

    /** The papers name neither place nor days of what they list. */
    private static Activity activity(String words) {
        var conduct = new Conduct("", "", DateRange.ALWAYS, null, null);
        return new Activity(ActivityId.next(), null, words, conduct, Cost.UNKNOWN, null, null, Map.of());
    }

    private static Assignment assignment(List<?> cells) {
        return new Assignment(
                cells.get(0).toString(),
                Assignment.Role.valueOf(cells.get(1).toString()),
                UnitLevel.valueOf(cells.get(2).toString()),
                cells.get(3).toString());
    }

    private List<Map<String, Object>> list(String key) {
        return raw(key).stream().map(YamlValues::map).toList();
    }

    private List<?> raw(String key) {
        return file.get(key) instanceof List<?> list ? list : List.of();
    }
}
