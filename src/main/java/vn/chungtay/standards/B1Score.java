package vn.chungtay.standards;

import java.util.List;

/** What a point table says to the answers of a sheet B1. */
public sealed interface B1Score {

    /** Every criterion was answered. */
    record Scored(int points, LocalTableId table) implements B1Score {}

    /** Criteria without an answer, by code; nothing is scored before all are there. */
    record Incomplete(List<String> criteria) implements B1Score {

        public Incomplete {
            criteria = List.copyOf(criteria);
        }
    }

    /** Answers that the table does not know, or two where one is asked, by code of the criterion. */
    record Unreadable(List<String> criteria) implements B1Score {

        public Unreadable {
            criteria = List.copyOf(criteria);
        }
    }

    /** The province has no approved table for that day, or none for such places. Nothing is invented. */
    record NoTable() implements B1Score {}
}
