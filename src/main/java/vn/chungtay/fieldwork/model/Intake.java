package vn.chungtay.fieldwork.model;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.model.Line.Before;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Filled;

/**
 * Decides on a packet that was never seen before. One that was seen is answered with what became of it, and changes
 * nothing; that is for whoever keeps them.
 */
public final class Intake {

    private Intake() {}

    /**
     * @param line how far the packets of the same line have come, this one not among them
     * @param open the conflicts of the line that wait for a person
     * @param standing of the sheet now; nobody else may change it before the decision is carried out
     */
    public static Decision decide(
            Packet packet, Line line, Map<AnswerPlace, Conflict> open, FieldStanding standing, Sender sender) {
        if (line.about().filter(it -> !it.equals(packet.about())).isPresent()) {
            return new Decision.Quarantine(Reason.OTHER_SUBJECT);
        }
        if (line.has(packet.number())) return new Decision.Quarantine(Reason.SAME_NUMBER);
        return switch (line.before(packet.number())) {
            case SOMETHING_STUCK -> new Decision.Quarantine(Reason.BEHIND);
            case A_GAP -> new Decision.Hold();
            case NOTHING -> inOrder(packet, line, open, standing, sender);
        };
    }

    /** A person who takes a packet out of quarantine decides against the order as well, if one is missing for good. */
    public static Decision again(
            Packet packet, Line line, Map<AnswerPlace, Conflict> open, FieldStanding standing, Sender sender) {
        if (line.before(packet.number()) == Before.SOMETHING_STUCK) return new Decision.Quarantine(Reason.BEHIND);
        return inOrder(packet, line, open, standing, sender);
    }

    private static Decision inOrder(
            Packet packet, Line line, Map<AnswerPlace, Conflict> open, FieldStanding standing, Sender sender) {
        return switch (standing) {
            case FieldStanding.Closed it -> new Decision.Quarantine(Reason.of(it.why()));
            case FieldStanding.Open it when it.sheet().isPresent() && !isBySame(packet, it.filled()) ->
                new Decision.Quarantine(Reason.OTHER_FORM);
            case FieldStanding.Open it -> merged(packet, line, open, it, sender);
        };
    }

    /** Answers to the questions of another local table would be answers to other questions. */
    private static boolean isBySame(Packet packet, Filled sheet) {
        return packet.form().questionnaire().equals(sheet.questionnaire()) && packet.form().parts().equals(sheet.parts());
    }

    private static Decision merged(
            Packet packet, Line line, Map<AnswerPlace, Conflict> open, FieldStanding.Open standing, Sender sender) {
        var office = standing.filled();
        var merged = line.isOvertaken(packet.number())
                ? Merge.late(office.answers(), packet.members(), packet.changes(), open)
                : Merge.of(office.answers(), packet.members(), packet.changes(), open);
        var day = day(packet, standing, sender);
        var filled = new Filled(packet.form().questionnaire(), day, sender.user(), merged.answers(), packet.form().parts());
        var sheet = standing.sheet().orElse(packet.line().sheet());
        return new Decision.Apply(sheet, standing.revision(), filled, merged.open());
    }

    /** A sheet that was filled in on several days is of the last of them. */
    private static LocalDate day(Packet packet, FieldStanding.Open standing, Sender sender) {
        var said = sender.day(packet.day());
        var kept = standing.filled().day();
        return standing.sheet().isPresent() && kept.isAfter(said) ? kept : said;
    }
}
