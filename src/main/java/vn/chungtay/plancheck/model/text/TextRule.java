package vn.chungtay.plancheck.model.text;

import java.util.List;
import vn.chungtay.plancheck.Finding;

/** One thing that is looked for. What repeats is one finding with all its places. */
@FunctionalInterface
interface TextRule {

    List<Finding> findings(Writing plan);
}
