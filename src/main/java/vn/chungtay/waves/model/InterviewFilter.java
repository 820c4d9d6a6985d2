package vn.chungtay.waves.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * Which households of a wave.
 *
 * @param villages in which; all that the caller sees if there are none
 * @param state null for any
 * @param words of code or name of the head, with or without marks; empty for all
 */
public record InterviewFilter(Set<UnitId> villages, Interview.@Nullable State state, String words) {

    public static final InterviewFilter ALL = new InterviewFilter(Set.of(), null, "");

    public InterviewFilter {
        villages = Set.copyOf(villages);
        words = words.strip();
    }

    public InterviewFilter in(Set<UnitId> others) {
        return new InterviewFilter(others, state, words);
    }
}
