package vn.chungtay.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why units may not be changed as asked. */
public sealed interface UnitRefusal {

    /** The unit above does not exist on the first day. A missing day: it began within our records, the unit before. */
    record ParentNotThere(String name, @Nullable LocalDate on) implements UnitRefusal {}

    /** A unit of this kind does not stand directly below that kind on that day. */
    record WrongLevel(UnitKind kind, UnitKind above) implements UnitRefusal {}

    /** Another unit of the level carries this code on some of the days. */
    record CodeTaken(String code, String by) implements UnitRefusal {}

    /** A sister unit bears the same name on some of the days. */
    record NameTaken(String name) implements UnitRefusal {}
}
