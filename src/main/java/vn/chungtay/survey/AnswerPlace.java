package vn.chungtay.survey;

import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands in a sheet.
 *
 * @param question code of the question
 * @param member whom it is about, null for the household as a whole
 */
public record AnswerPlace(String question, @Nullable MemberId member) {

    public static AnswerPlace of(String question) {
        return new AnswerPlace(question, null);
    }

    /** As the names of form fields and anchors of pages write it. */
    public String written() {
        return member == null ? question : member.value() + "." + question;
    }
}
