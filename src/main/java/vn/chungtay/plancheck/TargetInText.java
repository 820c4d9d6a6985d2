package vn.chungtay.plancheck;

/**
 * A target as the section on objectives of a plan states it.
 *
 * @param line from 1, in which its words begin
 * @param words of the one statement, without bullets and without the heading of its group
 * @param measure code of what it measures, as the checker knows it; empty if that was not recognised
 * @param among whether it is about some of those of the statement before it ("trong đó")
 */
public record TargetInText(int line, String words, String measure, boolean among) {}
