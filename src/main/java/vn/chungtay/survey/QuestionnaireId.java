package vn.chungtay.survey;

import java.util.regex.Pattern;

/**
 * One version of a questionnaire, written {@code review-b/1}. Nothing of a version changes after it was used.
 *
 * @param code lower-case words with hyphens
 * @param version from 1
 */
public record QuestionnaireId(String code, int version) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public QuestionnaireId {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("no code of a questionnaire: " + code);
        if (version < 1) throw new IllegalArgumentException("versions begin with 1: " + version);
    }

    @Override
    public String toString() {
        return code + "/" + version;
    }
}
