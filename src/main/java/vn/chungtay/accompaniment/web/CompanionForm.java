package vn.chungtay.accompaniment.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.accompaniment.model.Companion;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.CompanionKind;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;

/** Somebody who helps, as typed. */
record CompanionForm(
        @Nullable String name, @Nullable String position, @Nullable String kind, @Nullable String account, @Nullable String from) {

    static final CompanionForm BLANK = new CompanionForm("", "", CompanionKind.COMMITTEE.name(), "", "");

    String userName() {
        return text(account);
    }

    /** Empty if the first day is missing or is none. */
    Optional<Companion> toCompanion(UnitId unit) {
        return AccompanimentFrame.day(from).map(day -> new Companion(
                CompanionId.next(),
                unit,
                text(name),
                text(position),
                Arrays.stream(CompanionKind.values()).filter(it -> it.name().equals(kind)).findFirst().orElse(CompanionKind.OTHER),
                null,
                DateRange.startingOn(day)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
