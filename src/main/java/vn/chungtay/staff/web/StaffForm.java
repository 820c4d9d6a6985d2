package vn.chungtay.staff.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.StaffMemberId;
import vn.chungtay.staff.model.StaffKind;
import vn.chungtay.staff.model.StaffMember;
import vn.chungtay.staff.model.StaffRefusal;

/** Somebody on the register as typed. */
record StaffForm(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String position,
        @Nullable String kind,
        @Nullable String sex,
        @Nullable String minority,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer version) {

    static StaffForm blank(UUID unit) {
        return new StaffForm(unit.toString(), "", "", StaffKind.OFFICIAL.name(), "", "", "", "", 1);
    }

    static StaffForm of(StaffMember it) {
        var post = it.post();
        return new StaffForm(
                it.unit().value().toString(),
                post.name(),
                post.position(),
                post.kind().name(),
                post.sex() == null ? "" : post.sex().name(),
                post.minority() == null ? "" : post.minority().toString(),
                Objects.toString(it.days().from(), ""),
                Objects.toString(it.days().to(), ""),
                it.version());
    }

    void check(Errors errors) {
        if (day(from).isEmpty()) errors.reject("staff.refusal." + StaffRefusal.NO_FIRST_DAY);
        else if (day(to).filter(it -> it.isBefore(day(from).orElseThrow())).isPresent())
            errors.reject("staff.refusal." + StaffRefusal.ENDS_BEFORE);
        if (!text(to).isEmpty() && day(to).isEmpty()) errors.reject("staff.refusal.bad_day");
        if (text(position).isEmpty()) errors.reject("staff.refusal." + StaffRefusal.NO_POSITION);
    }

    /** Only after a check without errors. */
    StaffMember toMember(StaffMemberId id, UnitId place) {
        var post = new StaffMember.Post(
                text(name),
                text(position),
                Arrays.stream(StaffKind.values()).filter(it -> it.name().equals(kind)).findFirst().orElse(StaffKind.OTHER),
                Arrays.stream(Sex.values()).filter(it -> it.name().equals(sex)).findFirst().orElse(null),
                text(minority).isEmpty() ? null : Boolean.valueOf(text(minority)));
        var days = new DateRange(day(from).orElseThrow(), day(to).orElse(null));
        return new StaffMember(id, place, post, days, version == null ? 1 : version, List.of());
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(typed)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
