package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

/** Which requirement is proved by which tests; docs/coverage.md is written from the tests and never by hand. */
class CoverageTest {

    private static final Path INDEX = Path.of("src/test/resources/requirements-index.csv");
    private static final Path PAGE = Path.of("docs/coverage.md");

    private final Map<String, String> titles = titles();
    private final Map<String, TreeSet<String>> tests = tests();

    @Test
    void only_requirements_that_exist_are_claimed() {
        assertThat(tests.keySet()).isSubsetOf(titles.keySet());
    }

    /** bin/coverage writes the page anew. */
    @Test
    void the_page_tells_what_the_tests_claim() throws IOException {
        if (Boolean.getBoolean("coverage.write")) Files.writeString(PAGE, page());

        assertThat(PAGE).as("docs/coverage.md is stale: run bin/coverage").hasContent(page());
    }

    private String page() {
        var lines = new ArrayList<String>();
        lines.add("# Requirements and the tests that prove them\n");
        lines.add("Written by `bin/coverage` from the `@Requirement` annotations; a gate fails when it is stale.\n");
        lines.add("%d of %d requirements are claimed by tests.\n".formatted(tests.size(), titles.size()));
        lines.add("| ID | Requirement | Tests |\n| --- | --- | --- |");
        titles.forEach((id, title) -> {
            if (tests.containsKey(id)) {
                lines.add("| %s | %s | %s |".formatted(id, title, String.join("<br>", tests.get(id))));
            }
        });
        lines.add("\nNot claimed yet: "
                + titles.keySet().stream().filter(id -> !tests.containsKey(id)).collect(Collectors.joining(", "))
                + ".\n");
        return String.join("\n", lines);
    }

    private static Map<String, TreeSet<String>> tests() {
        var tests = new TreeMap<String, TreeSet<String>>();
        JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/test-classes/vn"));
        for (var type : classes) {
            claim(tests, type, type.isAnnotatedWith(Requirement.class)
                    ? type.getAnnotationOfType(Requirement.class)
                    : null, "");
            for (var method : type.getMethods()) {
                if (!method.isAnnotatedWith(Requirement.class)) continue;
                claim(tests, type, method.getAnnotationOfType(Requirement.class), "." + method.getName());
            }
        }
        return tests;
    }

    private static void claim(
            Map<String, TreeSet<String>> tests, JavaClass type, @org.jspecify.annotations.Nullable Requirement claimed,
            String method) {
        if (claimed == null) return;
        for (var id : claimed.value()) {
            tests.computeIfAbsent(id, key -> new TreeSet<>()).add(type.getSimpleName() + method.replace("_", " "));
        }
    }

    private static Map<String, String> titles() {
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(Files.newBufferedReader(INDEX))) {
            var titles = new LinkedHashMap<String, String>();
            for (var row : rows) titles.put(row.get("id"), row.get("title").replace("|", "/"));
            return titles;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
