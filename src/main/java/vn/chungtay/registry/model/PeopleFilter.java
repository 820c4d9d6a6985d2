package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.geography.UnitId;

/**
 * Which people of a place are wanted, or which households.
 *
 * @param households each household once, by the person who stands for it
 * @param conditions all of which must hold
 * @param undecided instead of those of whom it holds, those of whom the register does not know
 * @param words each must stand in the name, the household code or the village, marks do not matter
 */
public record PeopleFilter(
        UnitId unit, LocalDate asOf, boolean households, List<Condition> conditions, boolean undecided, String words) {

    public PeopleFilter {
        conditions = List.copyOf(conditions);
    }
}
