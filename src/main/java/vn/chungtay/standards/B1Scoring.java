package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.geography.UnitId;

/** Scores sheets B1 by the approved point table of a province. */
public interface B1Scoring {

    /**
     * @param column which column of the table holds for the household's place, as the table calls it
     * @param answers codes of the answers by code of the criterion
     */
    B1Score score(UnitId province, LocalDate day, String column, Map<String, Set<String>> answers);

    /** The approved sheet of that province on that day; empty if there is none, and nothing stands in for it. */
    Optional<B1Sheet> sheet(UnitId province, LocalDate day);

    /** A sheet that something was scored by, however old it is. */
    Optional<B1Sheet> sheet(LocalTableId table);
}
