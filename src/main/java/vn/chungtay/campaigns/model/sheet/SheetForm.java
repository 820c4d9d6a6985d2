package vn.chungtay.campaigns.model.sheet;

/** The two sheets of a review (TT 07/2021/TT-BLĐTBXH). */
public enum SheetForm {
    /** Quick identification of a household that asks to be reviewed. */
    A("review-a"),
    /** The full sheet. */
    B("review-b");

    private final String questionnaire;

    SheetForm(String questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Code of its questionnaire. */
    public String questionnaire() {
        return questionnaire;
    }
}
