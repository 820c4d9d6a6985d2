package vn.chungtay.fieldwork.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;

/**
 * Puts what a reviewer changed into a sheet that others may have changed meanwhile, place by place. What nobody else
 * touched takes the reviewer's answer; where somebody answered otherwise, the office keeps its answer and a conflict
 * waits for a person. Members are only added.
 */
public final class Merge {

    private final Map<AnswerPlace, Conflict> open;
    private Answers answers;

    private Merge(Answers office, Map<AnswerPlace, Conflict> open) {
        this.answers = office;
        this.open = new LinkedHashMap<>(open);
    }

    /**
     * The sheet afterwards.
     *
     * @param open what waits for a person about this line now, by place
     */
    public record Merged(Answers answers, Map<AnswerPlace, Conflict> open) {

        public Merged {
            open = Map.copyOf(open);
        }
    }

    /**
     * @param members who is on the sheet of the reviewer
     * @param open what waited about this line before; a reviewer who goes on from such an answer brings no second conflict
     */
    public static Merged of(
            Answers office, List<MemberId> members, List<Change> changes, Map<AnswerPlace, Conflict> open) {
        var merge = new Merge(office, open);
        members.forEach(it -> merge.answers = merge.answers.withMember(it));
        changes.forEach(merge::put);
        merge.open.values().removeIf(it -> Objects.equals(merge.at(it.at()), it.device()));
        return new Merged(merge.answers, merge.open);
    }

    /**
     * As {@link #of}, of a packet that comes after a later one of its line. What waits about the line is then the later
     * word of the reviewer, and stays with the answer that the office has now.
     */
    public static Merged late(
            Answers office, List<MemberId> members, List<Change> changes, Map<AnswerPlace, Conflict> open) {
        var merge = new Merge(office, Map.of());
        members.forEach(it -> merge.answers = merge.answers.withMember(it));
        changes.forEach(merge::put);
        open.values().forEach(merge::putLater);
        return new Merged(merge.answers, merge.open);
    }

    private void putLater(Conflict later) {
        open.remove(later.at());
        put(new Change(later.at(), later.before(), later.device()));
    }

    private void put(Change change) {
        if (change.isIdle()) return;
        var waiting = open.remove(change.at());
        var started = started(change, waiting);
        var office = at(change.at());
        if (Objects.equals(office, change.after()) || Objects.equals(started, change.after())) return;
        if (Objects.equals(office, change.before()) || Objects.equals(office, started)) take(change);
        else open.put(change.at(), new Conflict(change.at(), started, office, change.after()));
    }

    /** The answer of the office from which the reviewer started, although the reviewer changed it more than once. */
    private static @Nullable Answer started(Change change, @Nullable Conflict waiting) {
        var goesOn = waiting != null && Objects.equals(waiting.device(), change.before());
        return goesOn ? waiting.before() : change.before();
    }

    private void take(Change change) {
        var after = change.after();
        answers = after == null ? answers.without(change.at()) : answers.with(change.at(), after);
    }

    private @Nullable Answer at(AnswerPlace place) {
        return answers.at(place).orElse(null);
    }
}
