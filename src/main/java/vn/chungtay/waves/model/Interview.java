package vn.chungtay.waves.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.survey.SheetId;
import vn.chungtay.waves.InterviewId;
import vn.chungtay.waves.WaveId;

/**
 * A household drawn for a wave.
 *
 * @param village where it lived when it was drawn; it stays counted there
 * @param head name of its head today, empty if it has none
 * @param sheet null until somebody began to ask
 * @param revision of the sheet that counts; null until it was handed in
 * @param excuse why it was not asked
 */
public record Interview(
        InterviewId id,
        WaveId wave,
        HouseholdId household,
        UnitId village,
        String code,
        String head,
        @Nullable SheetId sheet,
        @Nullable Integer revision,
        @Nullable LocalDate handedInOn,
        @Nullable Excuse excuse) {

    public State state() {
        if (revision != null) return State.HANDED_IN;
        if (excuse != null) return State.NOT_ASKED;
        return sheet == null ? State.TO_ASK : State.BEGUN;
    }

    /** Its name for people. */
    public String called() {
        return head.isEmpty() ? code : head;
    }

    /** Where it stands. */
    public enum State {
        TO_ASK,
        BEGUN,
        HANDED_IN,
        NOT_ASKED;

        /** Whether somebody still has to do something. */
        public boolean isOpen() {
            return this == TO_ASK || this == BEGUN;
        }
    }
}
