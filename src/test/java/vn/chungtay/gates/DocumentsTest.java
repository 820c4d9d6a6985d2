package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents point at is there, and the records of decisions say what they have to. */
class DocumentsTest {

    private static final Path DECISIONS = Path.of("docs/adr");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
    private static final Pattern FILE_NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern RECORD_IN_TEXT = Pattern.compile("docs/adr/(\\d{4})|\\bADR (\\d{1,4})\\b");

    @Test
    void every_relative_link_leads_to_a_file() {
        var broken = new ArrayList<String>();
        for (var page : pages()) {
            LINK.matcher(withoutCode(read(page)))
                    .results()
                    .map(found -> found.group(1).replaceFirst("#.*", ""))
                    .filter(link -> !link.isEmpty() && !ELSEWHERE.matcher(link).matches())
                    .filter(link -> !Files.exists(page.toAbsolutePath().resolveSibling(link)))
                    .forEach(link -> broken.add(page + " -> " + link));
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void every_record_of_a_decision_has_its_parts() {
        for (var record : decisions()) {
            var text = read(record);
            assertThat(text).as(record.toString()).contains("**Context.**", "**Consequences.**");
            assertThat(text).as(record.toString()).containsAnyOf("**Options.**", "**Decision.**");
        }
    }

    @Test
    void records_have_numbers_of_their_own_and_say_them() {
        assertThat(decisions().stream().map(DocumentsTest::number)).doesNotHaveDuplicates();
        for (var record : decisions()) assertThat(read(record)).startsWith("# %d. ".formatted(number(record)));
    }

    @Test
    void a_record_that_somebody_cites_exists() {
        var numbers = decisions().stream().map(DocumentsTest::number).toList();
        var unknown = new ArrayList<String>();
        var citing = new ArrayList<>(pages());
        citing.addAll(files(Path.of("src/main"), ".java"));
        for (var file : citing) {
            RECORD_IN_TEXT.matcher(read(file))
                    .results()
                    .map(found -> Integer.valueOf(found.group(1) == null ? found.group(2) : found.group(1)))
                    .filter(number -> !numbers.contains(number))
                    .forEach(number -> unknown.add(file + ": " + number));
        }

        assertThat(unknown).isEmpty();
    }

    private static List<Path> decisions() {
        return files(DECISIONS, ".md");
    }

    private static int number(Path record) {
        var name = FILE_NAME.matcher(record.getFileName().toString());
        assertThat(name.matches()).as("a name such as 0012-words.md: " + record).isTrue();
        return Integer.parseInt(name.group(1));
    }

    private static List<Path> pages() {
        var pages = new ArrayList<>(files(Path.of("docs"), ".md"));
        pages.addAll(files(Path.of("src"), ".md"));
        try (var root = Files.list(Path.of(""))) {
            root.filter(path -> path.toString().endsWith(".md")).forEach(pages::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static List<Path> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutCode(String text) {
        return text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
