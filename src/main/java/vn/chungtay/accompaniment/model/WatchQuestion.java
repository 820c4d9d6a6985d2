package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import vn.chungtay.geography.UnitId;

/** What somebody asks the list of households that escaped for; words without accents. */
public record WatchQuestion(UnitId place, LocalDate day, WatchState state, String words, boolean warnedOnly) {

    /** All that stand so in the place. */
    public static WatchQuestion all(UnitId place, LocalDate day, WatchState state) {
        return new WatchQuestion(place, day, state, "", false);
    }
}
