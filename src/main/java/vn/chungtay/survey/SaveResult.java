package vn.chungtay.survey;

/** What came of saving a sheet. */
public sealed interface SaveResult {

    /** @param revision as it is now; the same as before if nothing was changed or the same was sent twice */
    record Saved(int revision) implements SaveResult {}

    /**
     * Somebody saved it since. Nothing was written; the sender compares and saves again.
     *
     * @param current the revision that stands
     */
    record Outdated(int current) implements SaveResult {}

    /** The sheet cannot be kept at all. */
    record Refused(Reason reason) implements SaveResult {

        /** Message key of a sentence that says it. */
        public String key() {
            return "survey.refusal." + reason;
        }
    }

    /** Why a sheet cannot be kept. */
    enum Reason {
        /** There is no such version. */
        UNKNOWN_QUESTIONNAIRE,
        /** The version does not hold on the day of the sheet. */
        NOT_VALID_THAT_DAY,
        /** The day of the sheet has not come yet. */
        DAY_TO_COME,
        /** It holds more than any household could answer. */
        TOO_LARGE,
        /** The identity belongs to a sheet about something else, or of another questionnaire. */
        OTHER_SHEET
    }
}
