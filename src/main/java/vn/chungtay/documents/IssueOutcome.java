package vn.chungtay.documents;

import vn.chungtay.documents.paper.OfficialPaper;

/** What came of giving a paper its number. */
public sealed interface IssueOutcome {

    /** @param paper with its number and day */
    record Issued(IssuedPaperId id, OfficialPaper paper) implements IssueOutcome {}

    /** @param next the number that is free */
    record NumberTaken(int number, int year, int next) implements IssueOutcome {}
}
