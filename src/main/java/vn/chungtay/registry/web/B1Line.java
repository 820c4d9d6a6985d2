package vn.chungtay.registry.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.registry.SheetAnswers;
import vn.chungtay.standards.B1Sheet.Choice;
import vn.chungtay.standards.B1Sheet.Question;
import vn.chungtay.standards.B1Sheet;

/** One question of a scored sheet B1: what was answered and how many points it gave. */
record B1Line(String question, String answers, int points) {

    static List<B1Line> all(B1Sheet sheet, SheetAnswers given) {
        int column = sheet.columns().indexOf(given.column());
        return sheet.questions().stream().map(it -> of(it, given, column)).toList();
    }

    private static B1Line of(Question question, SheetAnswers given, int column) {
        var chosen = given.answers().getOrDefault(question.code(), Set.of()).stream()
                .sorted()
                .flatMap(code -> question.choice(code).stream())
                .toList();
        var labels = chosen.stream().map(Choice::label).collect(Collectors.joining("; "));
        return new B1Line(
                question.label(), labels, chosen.stream().mapToInt(it -> it.points().get(column)).sum());
    }
}
