package vn.chungtay.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other modules may ask about units. Every question has a day; a unit that did not exist then is not found. */
public interface Geography {

    Optional<Unit> unit(UnitId id, LocalDate asOf);

    /** The unit that carried this code on that day at this level; district codes have 3 digits, commune codes 5. */
    Optional<Unit> byCode(String code, LocalDate asOf);

    /** Units directly below on that day, by code and then by name. */
    List<Unit> children(UnitId parent, LocalDate asOf);

    /** The unit itself first, then its parents up to the country, as they were on that day. */
    List<Unit> pathUp(UnitId id, LocalDate asOf);

    /** Tolerant search by name or code (DAT-05): without marks, with or without the kind's word. */
    List<Unit> search(String text, LocalDate asOf, int limit);

    /** Urban or rural on that day: the village's own flag, else its commune's, else the commune's kind. */
    AreaType areaType(UnitId villageOrCommune, LocalDate asOf);

    Set<AreaFlag> flags(UnitId id, LocalDate asOf);

    /** Units that this one came from or went into, over all acts. */
    List<Unit> predecessors(UnitId id);

    List<Unit> successors(UnitId id);

    /** The day from which there is no district level any more. */
    LocalDate twoLevelsFrom();

    UnitId country();
}
