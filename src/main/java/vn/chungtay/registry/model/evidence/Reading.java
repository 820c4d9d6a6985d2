package vn.chungtay.registry.model.evidence;

import java.util.List;
import vn.chungtay.standards.Evidence.Known;

/**
 * The answer of the records to one indicator.
 *
 * @param number of the indicator in its standard
 * @param lacking yes, no or not known; what is not recorded is never taken for "not lacking"
 * @param because the facts on which the answer rests, or those that are missing
 */
public record Reading(int number, Known lacking, List<Because> because) {

    public Reading {
        because = List.copyOf(because);
    }
}
