package vn.chungtay.geography.model;

import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;

/** Which kind of unit may stand directly below which. */
public final class Levels {

    private Levels() {}

    public static boolean mayStandBelow(UnitKind kind, UnitKind above) {
        return switch (kind.level()) {
            case COUNTRY -> false;
            case PROVINCE -> above.level() == UnitLevel.COUNTRY;
            case DISTRICT -> above.level() == UnitLevel.PROVINCE;
            case COMMUNE -> above.level() == UnitLevel.DISTRICT || above.level() == UnitLevel.PROVINCE;
            case VILLAGE -> above.level() == UnitLevel.COMMUNE;
        };
    }
}
