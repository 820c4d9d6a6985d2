package vn.chungtay.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * What somebody looks for: words of a name in any order, a household code, or a whole identity number.
 *
 * @param unit a village or anything above it; absent for the caller's whole area
 * @param asOf the day on which the person lived there
 * @param page counted from 1
 */
public record SearchQuestion(String text, @Nullable UnitId unit, LocalDate asOf, int page, int pageSize) {

    public static final int PAGE_SIZE = 25;

    /** As many as a file may hold. */
    public static final int ALL = 50_000;

    public SearchQuestion {
        if (page < 1 || pageSize < 1) throw new IllegalArgumentException("pages begin with 1");
    }

    /** Nobody browses the whole register: without a word there must be a unit. */
    public boolean isEmpty() {
        return text.isBlank() && unit == null;
    }

    public long offset() {
        return (page - 1L) * pageSize;
    }
}
