package vn.chungtay.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.SheetId;

/**
 * What a device takes along for one village.
 *
 * @param questionnaires with the parts that local tables fill, by the key that {@link Visit#questionnaire()} names
 * @param judging what the device needs to say on the spot what the sheet would give, as JSON that the owner's part of the
 *     application reads; empty if it can say nothing
 */
public record FieldPackage(
        FieldVillage village, Map<String, Questionnaire> questionnaires, List<Visit> visits, Optional<String> judging) {

    public FieldPackage {
        questionnaires = Map.copyOf(questionnaires);
        visits = List.copyOf(visits);
    }

    /**
     * One household to be visited.
     *
     * @param code as people at the office call it
     * @param label the head's name
     * @param note why it is on the list and what it was, in words
     * @param canBeFilledIn false once it was handed in, or cannot be visited any more
     * @param sheet empty if none was begun
     * @param revision 0 if none was begun
     * @param filled as the sheet stands, or as a new one opens
     * @param before what was known before
     */
    public record Visit(
            Id subject,
            String code,
            String label,
            int persons,
            String note,
            boolean canBeFilledIn,
            String questionnaire,
            Optional<SheetId> sheet,
            int revision,
            Filled filled,
            Answers before) {}
}
