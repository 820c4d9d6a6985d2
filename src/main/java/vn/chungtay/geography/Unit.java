package vn.chungtay.geography;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.DateRange;

/**
 * An administrative unit as it was on one day.
 *
 * @param code official code on that day; villages often have none
 * @param name without the word of its kind: "Võ Nhai", not "Huyện Võ Nhai"
 * @param existed the days on which the unit exists, whatever its name
 * @param asOf the day for which code, name and kind are told
 */
public record Unit(UnitId id, @Nullable String code, String name, UnitKind kind, DateRange existed, LocalDate asOf) {

    public UnitLevel level() {
        return kind.level();
    }

    public Optional<String> officialCode() {
        return Optional.ofNullable(code);
    }
}
