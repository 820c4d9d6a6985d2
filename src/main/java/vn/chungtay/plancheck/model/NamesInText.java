package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of many names stand in a text, and where: looked up by first word and length, because a table may have thousands. */
final class NamesInText {

    /** Where a name stands. */
    record Found(String name, int start) {}

    /** How far before its first word a name begins ("3. Tân Lập"), and how long it is. */
    private record Extent(int before, int length) {}

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<Extent>> extents = new HashMap<>();

    /** @param names as they must stand there, letter by letter; one without letters is never found */
    NamesInText(Collection<String> names) {
        for (var name : names) {
            var first = WORD.matcher(name);
            if (!first.find()) continue;
            this.names.add(name);
            extents.computeIfAbsent(first.group(), none -> new HashSet<>()).add(new Extent(first.start(), name.length()));
        }
    }

    /** Every place where a name stands as words of its own. */
    List<Found> in(String text) {
        var found = new ArrayList<Found>();
        if (names.isEmpty()) return found;
        var words = WORD.matcher(text);
        while (words.find())
            for (var extent : extents.getOrDefault(words.group(), Set.of())) {
                var start = words.start() - extent.before();
                var end = start + extent.length();
                if (start < 0 || end > text.length() || !isApart(text, start - 1) || !isApart(text, end)) continue;
                var name = text.substring(start, end);
                if (names.contains(name)) found.add(new Found(name, start));
            }
        return found;
    }

    private static boolean isApart(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at));
    }
}
