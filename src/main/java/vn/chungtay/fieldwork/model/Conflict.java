package vn.chungtay.fieldwork.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;

/**
 * Two people answered one question differently, and neither saw the other's answer. Null: no answer.
 *
 * @param before from which the reviewer started
 * @param office what stood at the office when the reviewer's answer came
 * @param device what the reviewer answered
 */
public record Conflict(
        AnswerPlace at, @Nullable Answer before, @Nullable Answer office, @Nullable Answer device) {}
