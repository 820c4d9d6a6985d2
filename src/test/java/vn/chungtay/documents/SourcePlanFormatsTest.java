package vn.chungtay.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.chungtay.documents.GivenPapers.lines;
import static vn.chungtay.documents.GivenPapers.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans as they were received, printed again in the other formats, read the same; skipped where they are not at hand. */
class SourcePlanFormatsTest {

    private static final Path PLANS = Path.of("../shared/plans");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void a_plan_is_the_same_as_word_file(String number) throws IOException {
        var lines = plan(number);

        assertThat(lines(text(folder, "a.docx", GivenPapers.docx(lines)))).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void a_plan_is_the_same_in_print(String number) throws IOException {
        var lines = plan(number).stream().filter(it -> !it.isBlank()).map(SourcePlanFormatsTest::singleBlanks).toList();

        var read = lines(text(folder, "a.pdf", GivenPapers.pdf(lines)));

        assertThat(read.stream().map(SourcePlanFormatsTest::singleBlanks).toList()).isEqualTo(lines);
    }

    private List<String> plan(String number) throws IOException {
        assumeThat(PLANS).isDirectory();
        try (var files = Files.list(PLANS)) {
            var file = files.filter(it -> it.getFileName().toString().startsWith(number)).findFirst().orElseThrow();
            return lines(text(folder, "a.txt", Files.readAllBytes(file)));
        }
    }

    private static String singleBlanks(String line) {
        // The font of the print has no small two.
        return line.strip().replaceAll(" +", " ").replaceAll("[₂#]", "?");
    }
}
