package vn.chungtay.trainingworld.model;

import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;

/**
 * A place in a family that somebody will fill.
 *
 * @param age full years at the end of 2023
 * @param line whose surname the person bears; people of one line are of one blood
 */
record Relative(Relation relation, Sex sex, int age, Line line) {

    /** The two lines that a marriage joins, and those who married into the family of a child or a parent. */
    enum Line {
        OF_HUSBAND,
        OF_WIFE,
        IN_LAW,
        OF_MOTHER
    }

    static Sex opposite(Sex sex) {
        return sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    }
}
