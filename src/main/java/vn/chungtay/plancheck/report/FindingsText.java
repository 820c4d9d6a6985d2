package vn.chungtay.plancheck.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.platform.Vietnamese;

/** Findings for a person at a terminal: how many of each kind, then each with its place and proof, the gravest first. */
public final class FindingsText {

    private final DocumentText text;
    private final List<Finding> findings;
    private final Sentences sentences;

    public FindingsText(DocumentText text, List<Finding> findings, Sentences sentences) {
        this.text = text;
        this.findings = findings;
        this.sentences = sentences;
    }

    public String write() {
        var lines = Stream.of(
                Stream.of(head(), counts()),
                Stream.of(Gravity.values()).flatMap(this::section),
                unread());
        return lines.flatMap(it -> it).collect(Collectors.joining("\n", "", "\n"));
    }

    private String head() {
        return sentences.text("plancheck.report.head", text.name(), Vietnamese.number(text.lines().size()), Vietnamese.number(findings.size()));
    }

    private String counts() {
        return Stream.of(Gravity.values())
                .map(gravity -> sentences.text("plancheck.gravity." + gravity) + ": " + Vietnamese.number(of(gravity).size()))
                .collect(Collectors.joining("; "));
    }

    private List<Finding> of(Gravity gravity) {
        return findings.stream().filter(it -> it.gravity() == gravity).toList();
    }

    private Stream<String> section(Gravity gravity) {
        var found = of(gravity);
        if (found.isEmpty()) return Stream.empty();
        return Stream.concat(Stream.of("", sentences.text("plancheck.gravity." + gravity)), found.stream().flatMap(this::finding));
    }

    private Stream<String> finding(Finding finding) {
        var line = finding.place().line();
        var where = line < 1 || line > text.lines().size() ? "" : text.lines().get(line - 1).where().map(it -> " (" + it + ")").orElse("");
        var mend = finding.expected().isEmpty()
                ? sentences.text("plancheck.report.printed", finding.printed())
                : sentences.text("plancheck.report.printed_expected", finding.printed(), finding.expected());
        return Stream.of(
                "  " + sentences.text("plancheck.report.place", Vietnamese.number(line) + where, finding.place().quote()),
                "    " + mend,
                "    " + sentences.of(finding.reason()));
    }

    private Stream<String> unread() {
        if (text.unread().isEmpty()) return Stream.empty();
        return Stream.concat(
                Stream.of("", sentences.text("plancheck.unread")),
                text.unread().stream().map(it -> "  " + (it.where().isEmpty() ? sentences.text("plancheck.after_line", Vietnamese.number(it.line())) : it.where())
                        + ": " + sentences.text(it.reason())));
    }
}
