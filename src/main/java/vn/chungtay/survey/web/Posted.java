package vn.chungtay.survey.web;

import java.util.Map;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Filled;

/**
 * A section as it came back.
 *
 * @param filled with everything that could be read
 * @param unread what could not, as typed; the answer that stood there before stands there still
 */
public record Posted(Filled filled, Map<AnswerPlace, Unread> unread) {

    public Posted {
        unread = Map.copyOf(unread);
    }

    /**
     * @param typed to be shown again
     * @param key of the message that says how to write it
     */
    public record Unread(String typed, String key) {}

    public boolean isReadable() {
        return unread.isEmpty();
    }
}
