package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;

/** A version written line by line in the order of the paper, for the check and for reading aloud what will be printed. */
public final class PlanLines {

    private static final int[] VALUES = {10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"X", "IX", "V", "IV", "I"};

    private final List<String> lines = new ArrayList<>();

    private PlanLines() {}

    /** @param words the word for a code of a part's choice, as printed */
    public static DocumentText of(Head head, PlanText text, UnaryOperator<String> words) {
        var paper = new PlanLines();
        paper.lines.add(head.title());
        text.lines(TextPart.BASIS).forEach(it -> paper.paragraphs(it.getFirst()));
        var articles = text.lines(TextPart.ARTICLE);
        for (var number = 1; number <= articles.size(); number++) {
            paper.paragraphs("Điều " + number + ". " + articles.get(number - 1).getFirst());
        }
        var sections = text.lines(TextPart.SECTION);
        for (var number = 1; number <= sections.size(); number++) {
            paper.lines.add(roman(number) + ". " + sections.get(number - 1).getFirst());
            paper.paragraphs(sections.get(number - 1).get(1));
        }
        for (var duty : text.lines(TextPart.DUTY)) {
            paper.paragraphs(duty.getFirst() + " (" + words.apply(duty.get(1)) + "): " + duty.get(2));
        }
        text.lines(TextPart.REPORT).forEach(it -> paper.lines.add("- " + String.join("; ", it)));
        text.lines(TextPart.RECIPIENT).forEach(it -> paper.lines.add("- " + it.getFirst()));
        text.lines(TextPart.ANNEX).forEach(it -> paper.lines.add(it.getFirst() + ": " + it.get(1)));
        return new DocumentText(head.title(), paper.numbered(), List.of());
    }

    private void paragraphs(String text) {
        text.lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(lines::add);
    }

    private List<TextLine> numbered() {
        var numbered = new ArrayList<TextLine>();
        for (var line : lines) numbered.add(new TextLine(numbered.size() + 1, line, Optional.empty()));
        return numbered;
    }

    /** Roman number of a section, as far as plans have sections. */
    static String roman(int number) {
        var written = new StringBuilder();
        var left = number;
        for (var at = 0; at < VALUES.length; at++) {
            for (; left >= VALUES[at]; left -= VALUES[at]) written.append(SIGNS[at]);
        }
        return written.toString();
    }
}
