package vn.chungtay.plans.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.ProgrammeComponent;

/** The components that a sentence names: by official number if it names any so, else by their names. */
final class ComponentMentions {

    private static final Pattern MENTION = Pattern.compile("(tiểu dự án|dự án)\\s+(\\d{1,2})\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SHORTEST_NAME = 8;

    private final ComponentNames names;

    ComponentMentions(ComponentNames names) {
        this.names = names;
    }

    /** Codes in the order of the sentence. */
    Set<String> in(String words) {
        var found = new LinkedHashSet<String>();
        numbered(words).forEach(it -> names.numbered(it, null).ifPresent(one -> found.add(one.code().value())));
        if (found.isEmpty()) {
            Arrays.stream(words.split("[;:()*“”\"]"))
                    .filter(it -> it.length() > SHORTEST_NAME)
                    .map(names::named)
                    .flatMap(Optional::stream)
                    .map(ProgrammeComponent::code)
                    .forEach(it -> found.add(it.value()));
        }
        return found;
    }

    /** "Dự án 3, tiểu dự án 2" and "Tiểu dự án 3. Hỗ trợ việc làm bền vững thuộc Dự án 4", each as "Tiểu dự án 2 Dự án 3". */
    private static List<String> numbered(String words) {
        var found = new ArrayList<String>();
        var waiting = new ArrayList<String>();
        var end = 0;
        for (var it : MENTION.matcher(words).results().toList()) {
            var between = words.substring(end, it.start()).strip();
            end = it.end();
            if (it.group(1).length() > "dự án".length()) {
                if (between.equals(",") && !found.isEmpty() && found.getLast().startsWith("Dự án")) {
                    found.add("Tiểu dự án " + it.group(2) + " " + found.removeLast());
                } else {
                    waiting.add("Tiểu dự án " + it.group(2));
                }
            } else {
                var project = "Dự án " + it.group(2);
                if (waiting.isEmpty() || !between.endsWith("thuộc")) found.add(project);
                else waiting.forEach(sub -> found.add(sub + " " + project));
                waiting.clear();
            }
        }
        return found;
    }
}
