package vn.chungtay.fieldwork.model;

import java.util.Map;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SheetId;

/** What is to be done with a packet. */
public sealed interface Decision {

    /**
     * Save the merged sheet.
     *
     * @param sheet the one at the office, or that of the device if none was begun
     * @param seen revision that it was merged with
     * @param open what then waits for a person about this line
     */
    record Apply(SheetId sheet, int seen, Filled filled, Map<AnswerPlace, Conflict> open) implements Decision {}

    /** Keep it until the ones before it have come. */
    record Hold() implements Decision {}

    /** Keep it whole for a person. */
    record Quarantine(Reason why) implements Decision {}
}
