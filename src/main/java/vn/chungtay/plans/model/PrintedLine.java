package vn.chungtay.plans.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
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

    /**
     * Lines as a text that can be read again: they keep their numbers, and what was empty is empty again.
     *
     * @param lines in their order
     * @param words what of a line is read
     */
    public static DocumentText text(List<PrintedLine> lines, Function<PrintedLine, String> words) {
        var byNumber = lines.stream().collect(Collectors.toMap(PrintedLine::number, words));
        var last = lines.isEmpty() ? 0 : lines.getLast().number();
        var all = IntStream.rangeClosed(1, last)
                .mapToObj(it -> new TextLine(it, byNumber.getOrDefault(it, ""), Optional.empty()))
                .toList();
        return new DocumentText("", all, List.of());
    }

    /** As it is after one more choice. */
    public PrintedLine with(Choice choice) {
        var all = new ArrayList<>(choices);
        all.add(choice);
        return new PrintedLine(number, printed, to, all);
    }

    /** Of the same words the last choice counts; each changes the first place where they are printed. */
    public String corrected() {
        var text = new StringBuilder();
        var done = 0;
        for (var it : corrections()) {
            var at = printed.indexOf(it.words());
            if (at < done) continue;
            text.append(printed, done, at).append(it.instead());
            done = at + it.words().length();
        }
        return text.append(printed.substring(done)).toString();
    }

    /** The words corrected already that these lie across, so that both cannot be put in their place. */
    public Optional<String> correctedAcross(String words) {
        var from = printed.indexOf(words);
        return corrections().stream()
                .map(Choice::words)
                .filter(it -> !it.equals(words))
                .filter(it -> printed.indexOf(it) < from + words.length() && from < printed.indexOf(it) + it.length())
                .findFirst();
    }

    /** Those that count, in the order of their places. */
    private List<Choice> corrections() {
        var last = new LinkedHashMap<String, Choice>();
        choices.forEach(it -> last.put(it.words(), it));
        return last.values().stream()
                .filter(it -> it.instead() != null && printed.contains(it.words()))
                .sorted(Comparator.comparingInt(it -> printed.indexOf(it.words())))
                .toList();
    }

    public boolean isCorrected() {
        return !corrected().equals(printed);
    }

    public boolean isRow() {
        return to == Destination.TABLE;
    }
}
