package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentNames;

/**
 * A line of the annex of duties: one organisation, what it has to do, and about what.
 *
 * @param role as printed: chủ trì, đồng chủ trì, phối hợp; thực hiện of who carries out an activity
 * @param about component, target or whatever else is named; empty for the plan as a whole
 */
record DutyLine(String organisation, String role, String task, String about) {

    /**
     * All duties of a plan, those of one organisation together: as the section of duties says them, then those of the
     * parts of the programme that it does not say already (PRJ-05).
     */
    static List<DutyLine> of(PlanText text, PlanFigures figures) {
        var names = figures.programme().map(ComponentNames::new);
        var said = text.lines(TextPart.DUTY).stream().map(it -> Said.of(it, names)).toList();
        var lines = new ArrayList<>(said.stream().map(Said::line).toList());
        for (var part : figures.parts()) {
            for (var assigned : part.assignments()) {
                if (said.stream().noneMatch(it -> it.says(assigned, part))) lines.add(of(assigned, part, figures));
            }
            part.activities().stream().filter(it -> !it.conduct().unit().isBlank()).map(it -> of(it, part)).forEach(lines::add);
        }
        return together(lines);
    }

    /** A line as it was written, and what it is about. */
    private record Said(DutyLine line, List<DutySubject> subjects) {

        static Said of(List<String> cells, Optional<ComponentNames> names) {
            var line = new DutyLine(cells.get(0), DutySentences.role(cells.get(1)), cells.get(2), cells.get(3));
            return new Said(line, DutySubject.read(cells.get(3), names));
        }

        /** An assignment without words of its own says no more than who has which role in what. */
        boolean says(Assignment assigned, ProgrammePart part) {
            return Office.key(line.organisation()).equals(Office.key(assigned.organisation()))
                    && line.role().equals(DutySentences.role(assigned.role().name()))
                    && subjects.stream().anyMatch(it -> part.component().equals(it.component()))
                    && Vietnamese.fold(line.task()).contains(Vietnamese.fold(bare(assigned.task())));
        }
    }

    private static DutyLine of(Assignment assigned, ProgrammePart part, PlanFigures figures) {
        var name = figures.programme().flatMap(it -> it.component(part.component())).map(it -> it.name());
        var task = assigned.task().isBlank() ? name.map(it -> "Thực hiện nội dung " + it).orElse("") : assigned.task();
        return new DutyLine(
                assigned.organisation(), DutySentences.role(assigned.role().name()), task, part.component().label());
    }

    private static DutyLine of(Activity activity, ProgrammePart part) {
        return new DutyLine(activity.conduct().unit(), "Thực hiện", activity.name(), part.component().label());
    }

    private static String bare(String task) {
        return task.strip().replaceFirst("[.;]+$", "");
    }

    /** In the order in which the organisations are first named. */
    private static List<DutyLine> together(List<DutyLine> lines) {
        var byOrganisation = new LinkedHashMap<String, List<DutyLine>>();
        lines.forEach(it -> byOrganisation.computeIfAbsent(Office.key(it.organisation()), _ -> new ArrayList<>()).add(it));
        return byOrganisation.values().stream().flatMap(Collection::stream).toList();
    }
}
