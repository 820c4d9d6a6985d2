package vn.chungtay.programme.web;

import java.util.List;
import java.util.function.Predicate;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.Norm;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.ProgrammeComponent;
import vn.chungtay.programme.SupportContent;
import vn.chungtay.programme.TargetGroup;

/**
 * The programme as a page shows it, narrowed to what was searched for.
 *
 * @param general norms that hold for all components
 */
record ProgrammePage(Programme programme, String q, List<Part> parts, List<Norm> general) {

    /** A component with what is said about it. */
    record Part(ProgrammeComponent component, List<TargetGroup> groups, List<SupportContent> contents, List<Norm> norms) {

        public boolean isEmpty() {
            return groups.isEmpty() && contents.isEmpty() && norms.isEmpty();
        }
    }

    static ProgrammePage of(Programme programme, String q) {
        var wanted = Vietnamese.fold(q);
        Predicate<String> matches = it -> wanted.isEmpty() || Vietnamese.fold(it).contains(wanted);
        var parts = programme.components().stream()
                .map(it -> part(programme, it, matches))
                .filter(it -> !it.isEmpty() || matches.test(it.component().code().value() + " " + it.component().name()))
                .toList();
        var general = programme.norms().stream()
                .filter(it -> it.component() == null && matches.test(text(it)))
                .toList();
        return new ProgrammePage(programme, q, parts, general);
    }

    private static Part part(Programme programme, ProgrammeComponent it, Predicate<String> matches) {
        var whole = matches.test(it.code().value() + " " + it.name());
        return new Part(
                it,
                programme.groupsOf(it.code()).stream().filter(g -> whole || matches.test(g.name())).toList(),
                programme.contentsOf(it.code()).stream().filter(c -> whole || matches.test(c.name())).toList(),
                programme.norms().stream()
                        .filter(n -> it.code().equals(n.component()) && (whole || matches.test(text(n))))
                        .toList());
    }

    private static String text(Norm norm) {
        return norm.item() + " " + norm.source().clause() + " " + (norm.note() == null ? "" : norm.note());
    }

    public boolean isEmpty() {
        return parts.isEmpty() && general.isEmpty();
    }
}
