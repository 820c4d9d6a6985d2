package vn.chungtay.plans.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.Activity.Condition;
import vn.chungtay.plans.model.Activity.Conduct;
import vn.chungtay.plans.model.Activity.Cost;
import vn.chungtay.plans.model.Activity.Support;
import vn.chungtay.plans.model.Activity.Works;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.WayOfCarryingOut;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseNumber;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Percentage;

/** An activity as typed, kept as typed so that nothing is lost when something is wrong. */
record ActivityForm(
        @Nullable String content,
        @Nullable String name,
        @Nullable String place,
        @Nullable String unit,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String way,
        @Nullable String participants,
        @Nullable String cost,
        @Nullable String line,
        @Nullable String support,
        @Nullable List<String> conditions,
        @Nullable String conditionWords,
        @Nullable String works,
        @Nullable String localMaterial,
        @Nullable String localLabour,
        @Nullable List<String> people,
        @Nullable List<String> days) {

    private static final int LONGEST = 1000;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static ActivityForm blank(@Nullable String content, String name) {
        return new ActivityForm(content, name, "", "", "", "", "", "", "", "", null, null, "", null, "", "", null, null);
    }

    static ActivityForm of(Activity it) {
        var at = it.conduct();
        var support = it.support();
        var works = it.works();
        return new ActivityForm(
                it.content(),
                it.name(),
                at.place(),
                at.unit(),
                at.days().firstDay().map(LocalDate::toString).orElse(""),
                at.days().lastDay().map(LocalDate::toString).orElse(""),
                it.way().map(Enum::name).orElse(""),
                at.participants() == null ? "" : Vietnamese.number(at.participants()),
                it.cost().dong() == null ? "" : Vietnamese.number(it.cost().dong()),
                it.cost().line() == null ? "" : it.cost().line().toString(),
                support == null ? null : "on",
                support == null ? null : support.conditions().stream().map(Enum::name).toList(),
                support == null ? "" : support.words(),
                works == null ? null : "on",
                works == null ? "" : share(works.localMaterial()),
                works == null ? "" : share(works.localLabour()),
                LabourFields.people(it.labour()),
                LabourFields.days(it.labour()));
    }

    private static String share(@Nullable Percentage share) {
        return share == null ? "" : Vietnamese.number(share.value().stripTrailingZeros());
    }

    public boolean has(Condition condition) {
        return conditions != null && conditions.contains(condition.name());
    }

    void check(Errors errors) {
        if (text(name).isEmpty() || text(name).length() > LONGEST) errors.reject("plans.refusal.activity_without_name");
        if (!text(firstDay).isEmpty() && HeadForm.day(firstDay).isEmpty()
                || !text(lastDay).isEmpty() && HeadForm.day(lastDay).isEmpty()
                || range().isEmpty()) errors.reject("plans.refusal.activity_days");
        if (!text(participants).isEmpty() && count().isEmpty()) errors.reject("plans.refusal.activity_participants");
        if (!text(cost).isEmpty() && dong().isEmpty()) errors.reject("plans.refusal.activity_cost");
        if (bad(localMaterial) || bad(localLabour)) errors.reject("plans.refusal.activity_share");
        if (LabourFields.read(people, days).isEmpty()) errors.reject("plans.refusal.activity_labour");
        if (support == null && (conditions != null && !conditions.isEmpty() || !text(conditionWords).isEmpty()))
            errors.reject("plans.refusal.condition_without_support");
    }

    private Optional<DateRange> range() {
        var from = HeadForm.day(firstDay).orElse(null);
        var to = HeadForm.day(lastDay).orElse(null);
        return from != null && to != null && to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
    }

    private Optional<Integer> count() {
        return LabourFields.count(participants);
    }

    private Optional<Long> dong() {
        var read = VietnameseNumber.whole(text(cost));
        return read.isPresent() && read.getAsLong() >= 0 ? Optional.of(read.getAsLong()) : Optional.empty();
    }

    private static boolean bad(@Nullable String typed) {
        return !text(typed).isEmpty() && percent(typed).isEmpty();
    }

    private static Optional<Percentage> percent(@Nullable String typed) {
        return VietnameseNumber.decimal(text(typed))
                .filter(it -> it.signum() >= 0 && it.compareTo(WHOLE) <= 0)
                .map(Percentage::new);
    }

    /** Only after a check without errors. */
    Activity toActivity(ActivityId id) {
        var conduct = new Conduct(
                text(place), text(unit), range().orElseThrow(), choice(WayOfCarryingOut.values(), text(way)).orElse(null),
                count().orElse(null));
        var given = support == null ? null : new Support(readConditions(), text(conditionWords));
        var built = works == null ? null : new Works(percent(localMaterial).orElse(null), percent(localLabour).orElse(null));
        return new Activity(
                id, text(content).isEmpty() ? null : text(content), text(name), conduct,
                new Cost(dong().orElse(null), payingLine()), given, built, LabourFields.read(people, days).orElse(Map.of()));
    }

    private @Nullable UUID payingLine() {
        try {
            return text(line).isEmpty() ? null : UUID.fromString(text(line));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private Set<Condition> readConditions() {
        return conditions == null
                ? Set.of()
                : conditions.stream().flatMap(it -> choice(Condition.values(), it).stream()).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, String code) {
        return Arrays.stream(all).filter(it -> it.name().equals(code)).findFirst();
    }

    private static String text(@Nullable String typed) {
        return HeadForm.text(typed);
    }
}
