package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words of the code are the words of docs/glossary.md. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final String TECHNICAL = "## Technical";
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]*)(?:\\.([A-Za-z0-9_]+))?`");
    private static final int COLUMNS = 5;

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.chungtay");

    private final String text = text();

    @Test
    void every_public_type_of_a_root_package_has_its_row_or_is_called_technical() {
        var explained = Stream.concat(names(rows().map(GlossaryTest::codeCell)), names(technical()))
                .map(name -> name.type)
                .collect(Collectors.toSet());
        var missing = PRODUCTION.stream()
                .filter(GlossaryTest::isOfARootPackage)
                .filter(type -> !explained.contains(type.getSimpleName()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).as("add a row to " + GLOSSARY).isEmpty();
    }

    @Test
    void every_name_of_the_glossary_exists() {
        var gone = names(Stream.of(text))
                .filter(name -> PRODUCTION.stream().noneMatch(type -> is(type, name)))
                .collect(Collectors.toSet());

        assertThat(gone).as("take them out of " + GLOSSARY).isEmpty();
    }

    @Test
    void every_row_fills_all_columns() {
        assertThat(rows().filter(row -> cells(row).filter(cell -> !cell.isBlank()).count() != COLUMNS))
                .isEmpty();
    }

    @Test
    void a_vietnamese_term_has_one_row() {
        assertThat(rows().map(row -> cells(row).findFirst().orElseThrow())).doesNotHaveDuplicates();
    }

    private static boolean isOfARootPackage(JavaClass type) {
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getPackageName().split("\\.").length == 3;
    }

    private static boolean is(JavaClass type, Name name) {
        if (!type.getSimpleName().equals(name.type)) return false;
        if (name.member == null) return true;
        return type.getAllFields().stream().anyMatch(it -> it.getName().equals(name.member))
                || type.getAllMethods().stream().anyMatch(it -> it.getName().equals(name.member))
                || PRODUCTION.contain(type.getName() + "$" + name.member);
    }

    private Stream<String> rows() {
        return text.lines()
                .takeWhile(line -> !line.equals(TECHNICAL))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Vietnamese "));
    }

    private Stream<String> technical() {
        return text.lines().dropWhile(line -> !line.equals(TECHNICAL));
    }

    private static String codeCell(String row) {
        return cells(row).skip(1).findFirst().orElseThrow();
    }

    private static Stream<String> cells(String row) {
        return Stream.of(row.substring(1).split("\\|")).map(String::strip);
    }

    private static Stream<Name> names(Stream<String> lines) {
        return lines.flatMap(line -> NAME.matcher(line).results())
                .map(found -> new Name(found.group(1), found.group(2)));
    }

    private static String text() {
        try {
            return Files.readString(GLOSSARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Name(String type, @Nullable String member) {}
}
