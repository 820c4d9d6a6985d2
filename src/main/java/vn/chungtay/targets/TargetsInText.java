package vn.chungtay.targets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.geography.UnitId;

/** The targets that the text of a finished plan states, told by those above who keep such texts (DOC-12). */
public interface TargetsInText {

    /** Empty if the unit has no plan for the year that was read as a text, or the caller may not see it. */
    Optional<Read> of(UnitId unit, int year);

    /**
     * @param page address of the text, whose lines are {@code #L12}
     * @param leads by code of a component, the organisation that alone leads it by the text
     */
    record Read(String page, List<Stated> stated, Map<String, String> leads) {}

    /**
     * @param line from 1
     * @param indicator code of the catalogue; empty if it was not recognised
     * @param among whether it is about some of those of the statement before it
     */
    record Stated(int line, String words, String indicator, boolean among) {}
}
