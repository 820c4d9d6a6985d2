package vn.chungtay.fieldwork.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;

/**
 * One place of a sheet as the reviewer left it.
 *
 * @param before what stood there on the device; null: nothing
 * @param after null: the answer was taken away
 */
public record Change(AnswerPlace at, @Nullable Answer before, @Nullable Answer after) {

    /** It says nothing new. */
    public boolean isIdle() {
        return Objects.equals(before, after);
    }
}
