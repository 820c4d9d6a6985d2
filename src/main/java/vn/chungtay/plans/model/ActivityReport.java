package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of an activity up to a day (PRJ-04).
 *
 * @param words the result; of what was dropped, the reason
 * @param participants who really took part
 * @param conditionMet how many of them did what the support asks of them (PLN-17)
 * @param labour paid work that was really given
 * @param participation who the participants were (IND-30)
 * @param fromCarriedOver whether it is said to be paid from money that was carried over from an earlier year (PLN-04)
 * @param doneOn the day on which it was done, the last one if there were several; absent while it is not done, and where
 *     nobody told
 */
public record ActivityReport(
        State state,
        LocalDate asOf,
        String words,
        @Nullable Integer participants,
        @Nullable Integer conditionMet,
        Document document,
        Map<Workers, Labour> labour,
        Participation participation,
        boolean fromCarriedOver,
        @Nullable LocalDate doneOn) {

    /** How far an activity has come. */
    public enum State {
        PLANNED,
        RUNNING,
        DONE,
        DROPPED
    }

    /**
     * What the way of carrying out rests on (PRJ-07): contract, decision, or list of payments.
     *
     * @param party with whom, to whom
     */
    public record Document(String number, @Nullable LocalDate date, String party) {

        public static final Document NONE = new Document("", null, "");

        public boolean named() {
            return !number.isBlank() && !party.isBlank();
        }
    }

    /** Why a report cannot be true, or says too little. */
    public enum Refusal {
        IN_FUTURE,
        DONE_LATER,
        NOT_DONE,
        NO_REASON,
        NO_RESULT,
        NO_DOCUMENT,
        CONDITION_NOT_COUNTED,
        MORE_MET_THAN_CAME,
        WORK_WITHOUT_PEOPLE,
        PARTS_WITHOUT_WHOLE,
        MORE_BY_SEX,
        MORE_BY_ETHNICITY,
        MORE_DISABLED,
        MORE_BY_HOUSEHOLD
    }

    public ActivityReport {
        labour = Map.copyOf(labour);
    }

    /** Of people nobody counted, paid from the money of the plan's own years. */
    public ActivityReport(
            State state,
            LocalDate asOf,
            String words,
            @Nullable Integer participants,
            @Nullable Integer conditionMet,
            Document document,
            Map<Workers, Labour> labour) {
        this(state, asOf, words, participants, conditionMet, document, labour, Participation.NONE, false, null);
    }

    public static ActivityReport nothingYet(LocalDate day) {
        return new ActivityReport(State.PLANNED, day, "", null, null, Document.NONE, Map.of());
    }

    /** Whether anything was done. */
    public boolean begun() {
        return state == State.RUNNING || state == State.DONE;
    }

    /** The day that is judged (PLN-04): on which it was done; else that up to which it is told, which it cannot be after. */
    public LocalDate deedDay() {
        return Optional.ofNullable(doneOn).orElse(asOf);
    }

    public Labour labourOf(Workers workers) {
        return labour.getOrDefault(workers, Labour.NONE);
    }

    /** Why it is not taken, if it is not. */
    public Optional<Refusal> refusal(Activity activity, LocalDate today) {
        if (asOf.isAfter(today)) return Optional.of(Refusal.IN_FUTURE);
        if (doneOn != null && state != State.DONE) return Optional.of(Refusal.NOT_DONE);
        if (doneOn != null && doneOn.isAfter(asOf)) return Optional.of(Refusal.DONE_LATER);
        if (state == State.DROPPED && words.isBlank()) return Optional.of(Refusal.NO_REASON);
        if (state == State.DONE && words.isBlank()) return Optional.of(Refusal.NO_RESULT);
        if (lacksDocument(activity)) return Optional.of(Refusal.NO_DOCUMENT);
        if (state == State.DONE && activity.conditional() && (participants == null || conditionMet == null))
            return Optional.of(Refusal.CONDITION_NOT_COUNTED);
        if (conditionMet != null && (participants == null || conditionMet > participants))
            return Optional.of(Refusal.MORE_MET_THAN_CAME);
        return labour.values().stream().anyMatch(it -> it.days() > 0 && it.people() == 0)
                ? Optional.of(Refusal.WORK_WITHOUT_PEOPLE)
                : participation.refusal(participants);
    }

    private boolean lacksDocument(Activity activity) {
        if (document.named()) return false;
        return activity.way().filter(it -> state == State.DONE || state == State.RUNNING && it.documentComesFirst()).isPresent();
    }
}
