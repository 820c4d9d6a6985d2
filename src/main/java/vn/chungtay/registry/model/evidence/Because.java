package vn.chungtay.registry.model.evidence;

import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.PersonId;

/**
 * One recorded fact on which an answer rests, or one that is not recorded. Kept with the decision, so the names of the
 * facts never change.
 *
 * @param fact ending of the message key {@code registry.evidence.because.…}
 * @param person whose fact it is, null for the household as a whole
 * @param value already written for people, empty where the sentence has none
 * @param word message key of a recorded answer, null where the sentence has none
 */
public record Because(String fact, @Nullable PersonId person, String value, @Nullable String word) {

    static Because of(String fact) {
        return new Because(fact, null, "", null);
    }

    static Because of(String fact, String value) {
        return new Because(fact, null, value, null);
    }

    static Because worded(String fact, String word) {
        return new Because(fact, null, "", word);
    }

    static Because of(Someone whose, String fact) {
        return new Because(fact, whose.id(), "", null);
    }

    static Because of(Someone whose, String fact, String value) {
        return new Because(fact, whose.id(), value, null);
    }

    static Because worded(Someone whose, String fact, String word) {
        return new Because(fact, whose.id(), "", word);
    }

    public String key() {
        return "registry.evidence.because." + fact;
    }
}
