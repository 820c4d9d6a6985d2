package vn.chungtay.campaigns.model.paper;

import vn.chungtay.standards.PovertyClass;

/** The lists into which results fall: three classes (REV-02), and those who left the two lowest. */
public enum ResultKind {
    POOR("hộ nghèo"),
    NEAR_POOR("hộ cận nghèo"),
    AVERAGE_STANDARD("hộ có mức sống trung bình"),
    ESCAPED("hộ thoát nghèo, thoát cận nghèo");

    private final String text;

    ResultKind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** A household of average standard that was poor before is on two lists. */
    public boolean holds(ResultRow row) {
        return switch (this) {
            case POOR -> row.after() == PovertyClass.POOR;
            case NEAR_POOR -> row.after() == PovertyClass.NEAR_POOR;
            case AVERAGE_STANDARD -> row.after() == PovertyClass.AVERAGE_STANDARD;
            case ESCAPED -> row.escaped();
        };
    }
}
