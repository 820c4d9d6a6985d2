package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something a household is to be given, or was: by when it was planned, and when it was given. */
public record HelpItem(HelpId id, String what, @Nullable LocalDate planned, @Nullable LocalDate given) {

    /** What stands against writing it down so. */
    public Optional<AccompanimentRefusal> refusal(LocalDate today) {
        if (what.isBlank()) return Optional.of(AccompanimentRefusal.NO_TEXT);
        if (planned == null && given == null) return Optional.of(AccompanimentRefusal.NO_DAY);
        return given != null && given.isAfter(today) ? Optional.of(AccompanimentRefusal.IN_FUTURE) : Optional.empty();
    }
}
