package vn.chungtay.plans.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.model.reading.Destination;

/**
 * A line of a finished plan that was taken over (DOC-12): as printed, and beside it what it should say.
 *
 * @param number in the file, from 1
 * @param printed as it was read; cells of a table row are divided by tabs
 * @param choices in the order in which they were made
 */
public record PrintedLine(int number, String printed, Destination to, List<Choice> choices) {

    /**
     * What somebody decided about words of the line.
     *
     * @param words as printed
     * @param instead absent if they stay as printed
     * @param reason why
     * @param by name of who decided
     * @param finding kind of the finding that it came from; absent if somebody saw it themselves
     */
    public record Choice(
            String words, @Nullable String instead, String reason, @Nullable String finding, String by, Instant at) {

        public Optional<String> corrected() {
            return Optional.ofNullable(instead);
        }
    }

    public PrintedLine {
        choices = List.copyOf(choices);
    }

    /** Of the same words the last choice counts; each changes the first place where they stand. */
    public String corrected() {
        var last = new LinkedHashMap<String, Choice>();
        choices.forEach(it -> last.put(it.words(), it));
        var text = printed;
        for (var choice : last.values()) {
            var at = text.indexOf(choice.words());
            if (choice.instead() == null || at < 0) continue;
            text = text.substring(0, at) + choice.instead() + text.substring(at + choice.words().length());
        }
        return text;
    }

    public boolean isCorrected() {
        return !corrected().equals(printed);
    }

    public boolean isRow() {
        return to == Destination.TABLE;
    }
}
