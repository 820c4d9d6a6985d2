package vn.chungtay.identity.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;

/** Names of units for a page, of former ones too. */
public record Places(Geography geography, LocalDate day) {

    /** @return a dash for no unit */
    public String of(@Nullable UUID unit) {
        return unit == null ? "–" : geography.nearest(new UnitId(unit), day).map(Unit::name).orElse("–");
    }
}
