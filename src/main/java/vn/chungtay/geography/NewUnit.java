package vn.chungtay.geography;

import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.DateRange;

/**
 * A unit to be recorded.
 *
 * @param parent the unit directly above on its first day; later it follows whatever takes the parent's place
 * @param code official code; villages often have none
 * @param name without the word of its kind
 * @param existed its days; a missing first day means since before our records
 */
public record NewUnit(UnitId id, UnitId parent, @Nullable String code, String name, UnitKind kind, DateRange existed) {

    public NewUnit {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("a unit needs a name");
    }

    public static NewUnit village(UnitId commune, UnitKind kind, String name, DateRange existed) {
        return new NewUnit(UnitId.next(), commune, null, name, kind, existed);
    }
}
