package vn.chungtay.registry.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.chungtay.platform.Vietnamese;

/** What was typed into the search field, as words of names: without marks, in any order, the last one perhaps unfinished. */
final class SearchWords {

    private static final int LONG_ENOUGH_TO_CONTINUE = 3;

    private SearchWords() {}

    /** A query of PostgreSQL's text search; empty if nothing can be searched for. */
    static String of(String typed) {
        var words = Arrays.stream(Vietnamese.fold(typed).split(" "))
                .map(it -> it.replaceAll("[^\\p{L}\\p{N}\\-]", ""))
                .filter(it -> !it.isEmpty())
                .toList();
        if (words.isEmpty()) return "";
        var last = words.getLast();
        var all = words.stream().map(it -> "'" + it + "'").collect(Collectors.joining(" & "));
        return last.length() < LONG_ENOUGH_TO_CONTINUE ? all : all + ":*";
    }
}
