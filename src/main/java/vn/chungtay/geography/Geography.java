package vn.chungtay.geography;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What other modules may ask about units. Every question has a day; a unit that did not exist then is not found. */
public interface Geography {

    Optional<Unit> unit(UnitId id, LocalDate asOf);

    /** The unit on that day, or on the nearest day on which it existed; {@link Unit#asOf()} tells which day that is. */
    Optional<Unit> nearest(UnitId id, LocalDate day);

    /** For lists: all of these in one question; those that did not exist on that day are missing. */
    Map<UnitId, Unit> units(Collection<UnitId> ids, LocalDate asOf);

    /** The unit that carried this code on that day; province codes have 2 digits, district codes 3, commune codes 5. */
    Optional<Unit> byCode(String code, LocalDate asOf);

    /** Units directly below on that day, by code and then by name. */
    List<Unit> children(UnitId parent, LocalDate asOf);

    /** The unit itself first, then its parents up to the country, as they were on that day. */
    List<Unit> pathUp(UnitId id, LocalDate asOf);

    /** Tolerant search by name or code (DAT-05): without marks, with or without the kind's word. */
    List<Unit> search(String text, LocalDate asOf, int limit);

    /** What somebody wrote for a village, folded and without the word of its kind in front: "TDP số 3" is "so 3". */
    String villageName(String written);

    /** Urban or rural on that day: the village's own flag, else its commune's, else the commune's kind. */
    AreaType areaType(UnitId villageOrCommune, LocalDate asOf);

    /** As above for many; a unit that was in no commune on that day is missing. */
    Map<UnitId, AreaType> areaTypes(Collection<UnitId> villagesOrCommunes, LocalDate asOf);

    Set<AreaFlag> flags(UnitId id, LocalDate asOf);

    /**
     * The words for villages in use in this place, the most frequent first (ORG-03): xóm and tổ dân phố in Võ Nhai, ấp
     * and khóm in Tịnh Biên. A place without villages speaks like the next larger one that has some.
     */
    List<UnitKind> villageKinds(UnitId place, LocalDate asOf);

    /** Units that this one came from in whole or in part, over all acts, each as on its last day. */
    List<Unit> predecessors(UnitId id);

    /** Units that this one went into in whole or in part, over all acts, each as on its first day. */
    List<Unit> successors(UnitId id);

    /** The day from which there is no district level any more. */
    LocalDate twoLevelsFrom();

    UnitId country();
}
