package vn.chungtay.plans.model;

import java.util.List;
import vn.chungtay.documents.paper.OfficialPaper;

/** What came of writing a version as a paper. */
public sealed interface Composed {

    /** Without number and day, which are given when it is issued. */
    record Whole(OfficialPaper paper) implements Composed {}

    /** Fields stay empty; a paper with holes is not given out. */
    record Incomplete(List<MissingField> missing) implements Composed {

        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
