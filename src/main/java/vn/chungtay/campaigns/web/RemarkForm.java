package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.usecase.SuperviseReview;
import vn.chungtay.geography.UnitId;

/**
 * What a supervisor typed.
 *
 * @param village absent for the whole review
 * @param on today if it was left empty
 * @param due the day of the finding if it was left empty, which is refused or taken as any other day
 */
record RemarkForm(
        @Nullable UUID village, @Nullable String code, @Nullable LocalDate on, @Nullable String said, @Nullable LocalDate due) {

    SuperviseReview.Found found(LocalDate today) {
        var day = Objects.requireNonNullElse(on, today);
        return new SuperviseReview.Found(
                village == null ? null : new UnitId(village),
                Objects.requireNonNullElse(code, ""),
                day,
                Objects.requireNonNullElse(said, ""),
                Objects.requireNonNullElse(due, day));
    }
}
