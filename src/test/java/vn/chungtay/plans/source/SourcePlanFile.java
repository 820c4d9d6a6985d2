package vn.chungtay.plans.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
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
import vn.chungtay.plans.source.SourcePlan.Issued;
import vn.chungtay.plans.source.SourcePlan.UnitCode;
import vn.chungtay.plans.source.SourcePlan.WrittenQuota;
import vn.chungtay.plans.source.SourcePlan.WrittenTarget;
import vn.chungtay.plans.source.SourcePlan.YearBefore;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.SourceTier;
import vn.chungtay.shared.DateRange;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.Target.Relation;
import vn.chungtay.targets.model.TargetUnit;

/** Reads a plan from {@code plans/<name>.yaml}. */
public final class SourcePlanFile {

    public static final List<String> ALL =
            List.of("vo-nhai-2024", "binh-yen-2025", "tinh-bien-2024", "tu-mo-rong-2024", "ha-tinh-2023");

    private static final Map<String, SourceTier> COLUMNS = Map.of(
            "central", SourceTier.CENTRAL,
            "province", SourceTier.PROVINCE,
            "district", SourceTier.DISTRICT,
            "unsplit", SourceTier.UNSPLIT);

    private final String name;
    private final Map<String, Object> file;

    private SourcePlanFile(String name, Map<String, Object> file) {
        this.name = name;
        this.file = file;
    }

    public static SourcePlan read(String name) {
        try {
            var text = new ClassPathResource("plans/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
            return new SourcePlanFile(name, new Yaml(new SafeConstructor(new LoaderOptions())).load(text)).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourcePlan plan() {
        var unit = map(file.get("unit"));
        var years = map(file.get("years"));
        var from = number(years, "from");
        return new SourcePlan(
                name,
                new UnitCode(text(unit, "code"), day(unit, "as_of")),
                new Years(from, number(years, "to")),
                head(map(file.get("head"))),
                file.containsKey("issued") ? issued(map(file.get("issued"))) : null,
                texts(),
                list("targets").stream().map(SourcePlanFile::target).toList(),
                period().stream().map(SourcePlanFile::target).toList(),
                file.containsKey("period") ? number(map(file.get("period")), "last_year") : from,
                list("before").stream().map(it -> new YearBefore(target(it), new BigDecimal(text(it, "result")))).toList(),
                file.containsKey("quotas") ? quotas() : List.of(),
                list("budget").stream().flatMap(it -> lines(it, from).stream()).toList(),
                list("parts").stream().map(SourcePlanFile::part).toList());
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

    private Map<TextPart, List<List<String>>> texts() {
        var texts = new EnumMap<TextPart, List<List<String>>>(TextPart.class);
        texts.put(TextPart.PARENT, rows("parents"));
        texts.put(TextPart.BASIS, single("bases"));
        texts.put(TextPart.ARTICLE, single("articles"));
        texts.put(TextPart.SECTION, list("sections").stream()
                .map(it -> List.of(text(it, "heading"), text(it, "body").strip()))
                .toList());
        texts.put(TextPart.DUTY, rows("duties"));
        texts.put(TextPart.REPORT, rows("reports"));
        texts.put(TextPart.RECIPIENT, single("recipients"));
        texts.put(TextPart.ANNEX, rows("annexes"));
        return texts;
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
        return ((List<?>) map(file.get("period")).get("targets")).stream().map(SourcePlanFile::map).toList();
    }

    private static Base base(Map<String, Object> it) {
        return new Base(number(it, "year"), number(it, "numerator"), (long) number(it, "denominator"));
    }

    private List<WrittenQuota> quotas() {
        var rows = (List<?>) map(file.get("quotas")).get("rows");
        return rows.stream()
                .map(SourcePlanFile::map)
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
        var assignments = ((List<?>) it.get("assignments")).stream().map(row -> (List<?>) row).map(SourcePlanFile::assignment).toList();
        return new ProgrammePart(
                new ComponentCode(text(it, "component")),
                text(it, "objective"),
                ((List<?>) it.get("groups")).stream().map(Object::toString).toList(),
                ((List<?>) it.get("contents")).stream().map(Object::toString).map(SourcePlanFile::activity).toList(),
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
        return raw(key).stream().map(SourcePlanFile::map).toList();
    }

    private List<?> raw(String key) {
        return file.get(key) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object it) {
        if (it == null) throw new IllegalArgumentException("missing");
        return (Map<String, Object>) it;
    }

    private static String text(Map<String, Object> it, String key) {
        var value = it.get(key);
        if (value == null) throw new IllegalArgumentException(key + " is missing in " + it);
        return value.toString();
    }

    private static @Nullable String optional(Map<String, Object> it, String key) {
        return it.containsKey(key) ? text(it, key) : null;
    }

    private static int number(Map<String, Object> it, String key) {
        return Integer.parseInt(text(it, key));
    }

    private static LocalDate day(Map<String, Object> it, String key) {
        return it.get(key) instanceof Date date
                ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(text(it, key));
    }
}
