package vn.chungtay.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why units may not be changed as asked. */
public sealed interface UnitRefusal {

    /** The unit above does not exist on the first day. A missing day: since before our records. */
    record ParentNotThere(String name, @Nullable LocalDate on) implements UnitRefusal {}

    /** A unit of this kind does not stand directly below that kind. */
    record WrongLevel(UnitKind kind, UnitKind above) implements UnitRefusal {}

    /** There are no districts on that day, so none begins and none stands above a commune. */
    record NoDistricts(LocalDate on) implements UnitRefusal {}

    /** On that day communes stand below districts, not directly below a province. */
    record DistrictNeeded(LocalDate on) implements UnitRefusal {}

    /** Another unit of the level carries this code on some of the days. */
    record CodeTaken(String code, String by) implements UnitRefusal {}

    /** A sister unit bears the same name on some of the days. */
    record NameTaken(String name) implements UnitRefusal {}

    /** The unit did not exist both on that day and on the day before. */
    record NotThere(String name, LocalDate on) implements UnitRefusal {}

    /** A change of the unit on that day or later is recorded already. */
    record ChangedLater(String name, LocalDate on) implements UnitRefusal {}

    record NothingChanges(String name) implements UnitRefusal {}

    record TooFewParts(int parts) implements UnitRefusal {}

    /** Only units of one level are merged, and a unit is split into units of its own level. */
    record DifferentLevels(String name) implements UnitRefusal {}

    /** Units below the one that ends without a place to go. */
    record NotAssigned(int units, String first) implements UnitRefusal {}

    record AssignedTwice(String name) implements UnitRefusal {}

    record NotBelow(String name, String unit) implements UnitRefusal {}

    /** The flag is recorded already for some of the days. */
    record FlagHeld(AreaFlag flag, String basis) implements UnitRefusal {}

    record FlagNotHeld(AreaFlag flag, LocalDate on) implements UnitRefusal {}
}
