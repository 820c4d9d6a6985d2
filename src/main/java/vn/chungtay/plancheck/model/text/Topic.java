package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a target and the duty to reach it are about, known by its words: "vay vốn", "đào tạo nghề". */
record Topic(String name, List<String> phrases) {

    private static final List<Topic> ALL = Lists.read("topics.csv").stream()
            .map(it -> new Topic(it[0], Stream.of(it[1].split(";")).toList()))
            .toList();

    /** All that a text in bare letters speaks of. */
    static Set<Topic> in(String folded) {
        return ALL.stream().filter(it -> it.phrases.stream().anyMatch(folded::contains)).collect(Collectors.toSet());
    }
}
