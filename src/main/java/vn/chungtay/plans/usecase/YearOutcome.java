package vn.chungtay.plans.usecase;

import java.util.UUID;

/** What came of recording something about the year of a plan. */
public sealed interface YearOutcome {

    /** @param id of what was recorded or changed */
    record Kept(UUID id) implements YearOutcome {}

    /** @param message key of the sentence that says why not */
    record Refused(String message) implements YearOutcome {}
}
