package vn.chungtay.fieldwork.model;

import java.util.Map;
import java.util.Optional;
import vn.chungtay.survey.AnswerPlace;

/** Where packets that could be read are kept with what became of them. Nothing is ever taken away. */
public interface Shelf {

    /** The one that first came under this identity. */
    Optional<Kept> find(PacketId id);

    /** Of all that {@linkplain Kept#isInLine have their place} in it. */
    Line line(LineId line);

    /** The one with that place in the line. */
    Kept at(LineId line, int number);

    void add(Kept kept);

    /** It was decided on anew. */
    void decided(ArrivalId arrival, Fate fate);

    /** What waits for a person about the line, by place. */
    Map<AnswerPlace, Conflict> conflicts(LineId line);

    /** From now on this waits for a person about the line, because of that packet; what is not among it waits no more. */
    void leaveOpen(LineId line, ArrivalId because, Map<AnswerPlace, Conflict> open);

    /** No wish to hand the sheet in that waits for conflicts counts any more, from whatever device. */
    void endWishes(Visited about);

    /** Whether anything waits for a person about the sheet, from whatever device. */
    boolean hasConflicts(Visited about);
}
