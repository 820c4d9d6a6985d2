package vn.chungtay.plans.model;

import java.util.List;
import vn.chungtay.platform.Vietnamese;

/**
 * Which indicator of the catalogue a target in the text of a plan is about.
 *
 * @param rules the first that fits counts
 */
public record StatedMeasures(List<Rule> rules) {

    public static final String ANY = "*";

    /**
     * @param measure as the check of plans knows it; {@link #ANY} for all
     * @param words that must stand in the statement, in bare letters
     * @param indicator code of the catalogue
     */
    public record Rule(String measure, List<String> words, String indicator) {

        boolean fits(String asChecked, String folded) {
            return (measure.equals(ANY) || measure.equals(asChecked)) && words.stream().allMatch(folded::contains);
        }
    }

    public StatedMeasures {
        rules = List.copyOf(rules);
    }

    /** The code of the indicator; empty if no rule fits. */
    public String indicator(String measure, String statement) {
        var folded = Vietnamese.fold(statement);
        return rules.stream().filter(it -> it.fits(measure, folded)).map(Rule::indicator).findFirst().orElse("");
    }
}
