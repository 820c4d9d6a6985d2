package vn.chungtay.geography;

import java.util.Collection;

/**
 * Writes units, without asking who does it: for work of the system itself, such as reading lists or making a training
 * world. People change units through the pages, where their rights decide.
 */
public interface UnitRegister {

    /**
     * Records units that were there already, in any number; no act is kept. Their parents are recorded before. All or
     * none are recorded.
     */
    UnitChange record(Collection<NewUnit> units);
}
