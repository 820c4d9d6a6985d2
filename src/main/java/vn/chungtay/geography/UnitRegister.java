package vn.chungtay.geography;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Writes units, without asking who does it: for work of the system itself, such as reading lists or making a training
 * world. People change units through the pages, where {@link UnitAuthority} decides.
 */
public interface UnitRegister {

    /**
     * Records units that were there already, in any number; no act is kept. Their parents are recorded before. All or
     * none are recorded.
     */
    UnitChange record(Collection<NewUnit> units);

    /** Carries out a dated act, keeps it with its document and tells the other modules. */
    UnitChange carryOut(UnitAct act, Decision decision);

    /** Records what units count as; all or none. */
    UnitChange flag(Collection<Flagging> flags);

    /** The unit counts as this until that day, included, and no longer. */
    UnitChange endFlag(UnitId unit, AreaFlag flag, LocalDate lastDay);

    /** Somebody compared the flag that holds on that day with its document. */
    UnitChange verifyFlag(UnitId unit, AreaFlag flag, LocalDate on);
}
