package vn.chungtay.registry.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chungtay.registry.model.TargetGroup.Part;

/** The words by which plans name their target groups. */
public final class TargetPhrases {

    private final List<Part> longestFirst;

    /** @param phrases each with whom it means or why it cannot be selected */
    public TargetPhrases(List<Part> phrases) {
        longestFirst = phrases.stream()
                .sorted(Comparator.comparingInt((Part it) -> it.words().length()).reversed())
                .toList();
    }

    /** Cuts a sentence at the phrases in it; the parts put together are the sentence again. */
    public List<Part> parts(String sentence) {
        var parts = new ArrayList<Part>();
        int open = 0;
        for (int at = 0; at < sentence.length(); ) {
            var found = phraseAt(sentence, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            if (open < at) parts.add(new Part(sentence.substring(open, at), null, null));
            int end = at + found.get().words().length();
            parts.add(new Part(sentence.substring(at, end), found.get().target(), found.get().reason()));
            at = end;
            open = end;
        }
        if (open < sentence.length()) parts.add(new Part(sentence.substring(open), null, null));
        return parts;
    }

    private Optional<Part> phraseAt(String sentence, int at) {
        if (at > 0 && Character.isLetter(sentence.charAt(at - 1))) return Optional.empty();
        return longestFirst.stream()
                .filter(it -> sentence.regionMatches(true, at, it.words(), 0, it.words().length()))
                .filter(it -> endsAWord(sentence, at + it.words().length()))
                .findFirst();
    }

    private static boolean endsAWord(String sentence, int end) {
        return end == sentence.length() || !Character.isLetter(sentence.charAt(end));
    }
}
