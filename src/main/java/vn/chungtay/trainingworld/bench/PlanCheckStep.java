package vn.chungtay.trainingworld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.documents.TextLine;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.PlanChecker;

/** A plan of sixty pages as Word, PDF and text: read and checked, from the file to the last finding. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class PlanCheckStep {

    private static final int ROUNDS = 5;
    private static final double LIMIT_SECONDS = 3;

    private final Papers papers;
    private final PlanChecker checker = new PlanChecker();

    PlanCheckStep(Papers papers) {
        this.papers = papers;
    }

    void measure(Report report) throws IOException {
        var folder = Files.createTempDirectory("chungtay-bench-");
        var paper = LongPlan.paper();
        var word = Files.write(folder.resolve("plan.docx"), papers.word(paper, UnitId.next()));
        measure("Word", word, report);
        measure("PDF", Files.write(folder.resolve("plan.pdf"), papers.pdf(paper)), report);
        var lines = text(word).lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
        measure("text", Files.writeString(folder.resolve("plan.txt"), lines), report);
    }

    private void measure(String format, Path file, Report report) {
        var text = text(file);
        var errors = checker.check(text).stream().filter(it -> it.gravity() == Gravity.ERROR).count();
        var words = text.lines().stream().mapToInt(it -> it.text().split("\\s+").length).sum();
        var seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) seconds[round] = Timing.once(() -> checker.check(text(file))) / 1000;
        Arrays.sort(seconds);
        var slowest = seconds[ROUNDS - 1];
        report.target("a right plan of %,d words and 20 tables as %s, read and checked; slowest of %d".formatted(words, format, ROUNDS),
                "< 3 s, no error", slowest < LIMIT_SECONDS && errors == 0, "%.2f s, %d errors", slowest, errors);
    }

    private static DocumentText text(Path file) {
        return switch (DocumentReader.standard().read(file.getFileName().toString(), file)) {
            case ReadOutcome.Read read -> read.text();
            case ReadOutcome.Refused refused -> throw new IllegalStateException(file + ": " + refused.reason());
        };
    }
}
