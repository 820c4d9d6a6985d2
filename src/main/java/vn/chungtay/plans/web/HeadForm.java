package vn.chungtay.plans.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.model.reading.ReadPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;

/** What is typed about a plan apart from its text, kept as typed so that nothing is lost when something is wrong. */
record HeadForm(
        @Nullable String unit,
        @Nullable String yearFrom,
        @Nullable String yearTo,
        @Nullable String beginning,
        @Nullable String form,
        @Nullable String title,
        @Nullable String agency,
        @Nullable String place,
        @Nullable String lowerDue,
        @Nullable String capacity,
        @Nullable String position,
        @Nullable String signer,
        @Nullable Integer revision) {

    private static final int LONGEST = 500;

    static HeadForm blank(UnitId unit, String place, String title, int year) {
        return new HeadForm(unit.value().toString(), String.valueOf(year), "", Beginning.TEMPLATE.name(),
                PlanForm.PLAN.name(), title, "", place, "", Capacity.TM.name(), "", "", 0);
    }

    static HeadForm of(Version version) {
        var head = version.head();
        return new HeadForm("", "", "", "", head.form().name(), head.title(), head.standingAgency(), head.place(),
                head.dueBelow().map(Object::toString).orElse(""), head.capacity().name(), head.position(),
                head.signer(), version.revision());
    }

    /** What was read of a finished plan, for somebody to confirm. */
    static HeadForm of(ReadPlan read, UnitId unit) {
        var head = read.head();
        return new HeadForm(unit.value().toString(), read.yearOfPlan().map(Object::toString).orElse(""), "",
                Beginning.PAPER.name(), head.form().name(), head.title(), head.standingAgency(), head.place(), "",
                head.capacity().name(), head.position(), head.signer(), 0);
    }

    void check(Errors errors) {
        if (text(title).isEmpty() || text(title).length() > LONGEST) errors.reject("plans.refusal.no_title");
        if (!text(lowerDue).isEmpty() && day(lowerDue).isEmpty()) errors.reject("plans.refusal.bad_due");
    }

    void checkNew(Errors errors) {
        check(errors);
        if (years().isEmpty()) errors.reject("plans.refusal.bad_years");
    }

    /** Empty if these are no years of a plan. */
    Optional<Years> years() {
        try {
            var from = Integer.parseInt(text(yearFrom));
            return Optional.of(new Years(from, text(yearTo).isEmpty() ? from : Integer.parseInt(text(yearTo))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    UnitId toUnit() {
        return new UnitId(UUID.fromString(text(unit)));
    }

    Beginning toBeginning() {
        return choice(Beginning.values(), beginning, Beginning.TEMPLATE);
    }

    Head toHead() {
        return new Head(
                choice(PlanForm.values(), form, PlanForm.PLAN),
                text(title),
                text(agency),
                text(place),
                day(lowerDue).orElse(null),
                choice(Capacity.values(), capacity, Capacity.NONE),
                text(position),
                text(signer));
    }

    private static <E extends Enum<E>> E choice(E[] all, @Nullable String code, E other) {
        return Arrays.stream(all).filter(it -> it.name().equals(code)).findFirst().orElse(other);
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(typed)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
