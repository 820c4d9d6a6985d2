package vn.chungtay.registry;

import java.util.Map;
import java.util.Set;

/**
 * A sheet B1 as it was filled in.
 *
 * @param column for which places the points hold, as the province's table calls it
 * @param answers codes of the answers by code of the question; an empty set where "none of these" was answered
 */
public record SheetAnswers(String column, Map<String, Set<String>> answers) {

    public SheetAnswers {
        answers = Map.copyOf(answers);
    }
}
