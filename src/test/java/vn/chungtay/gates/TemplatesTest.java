package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** What can be seen of a page without opening it: it is well formed, its parts exist, and nothing in it runs or styles by itself. */
class TemplatesTest {

    private static final Path ROOT = Path.of("src/main/resources/templates");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z][\\w:.-]*)=\"([^\"]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("[$*]\\{([^{}]+)}");
    private static final Pattern INCLUSION = Pattern.compile("~\\{([a-z][\\w/-]*)?\\s*::\\s*(?!main\\b)([a-z][\\w-]*)\\s*");
    private static final Pattern DEFINITION = Pattern.compile("th:fragment=\"([a-z][\\w-]*)(?:\\(([^)]*)\\))?\"");

    private final Map<String, String> templates = templates();

    @Test
    void every_template_is_well_formed() {
        var parser = new MarkupParser(wellFormed());
        var broken = new TreeSet<String>();
        templates.forEach((name, text) -> {
            try {
                parser.parse(new StringReader(text), new AbstractMarkupHandler() {});
            } catch (ParseException e) {
                broken.add(name + ": " + e.getMessage());
            }
        });

        assertThat(broken).isEmpty();
    }

    @Test
    void every_variable_expression_can_be_read() {
        var parser = new SpelExpressionParser();
        var broken = new TreeSet<String>();
        eachAttribute((name, attribute) -> VARIABLE.matcher(attribute.group(2)).results().forEach(it -> {
            try {
                parser.parseExpression(it.group(1).replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&"));
            } catch (org.springframework.expression.ParseException e) {
                broken.add(name + ": " + it.group());
            }
        }));

        assertThat(broken).isEmpty();
    }

    @Test
    void every_included_fragment_exists_and_gets_the_parameters_it_declares() {
        var declared = fragments();
        var wrong = new TreeSet<String>();
        eachAttribute((name, attribute) -> INCLUSION.matcher(attribute.group(2)).results().forEach(it -> {
            var key = (it.group(1) == null ? name : it.group(1)) + "::" + it.group(2);
            var given = Arguments.count(attribute.group(2), it.end());
            if (!declared.containsKey(key)) wrong.add(name + ": " + key + " does not exist");
            else if (declared.get(key) != given) wrong.add(name + ": " + key + " wants " + declared.get(key) + ", gets " + given);
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_fragment_is_included_somewhere() {
        var included = new TreeSet<String>();
        eachAttribute((name, attribute) -> INCLUSION.matcher(attribute.group(2)).results()
                .forEach(it -> included.add((it.group(1) == null ? name : it.group(1)) + "::" + it.group(2))));
        var java = javaText();

        assertThat(fragments().keySet())
                .filteredOn(it -> !included.contains(it) && !java.contains(it.replace("::", " :: ")) && !java.contains(it))
                .isEmpty();
    }

    @Test
    void nothing_runs_or_styles_by_itself() {
        var found = new TreeSet<String>();
        eachAttribute((name, attribute) -> {
            if (attribute.group(1).matches("(?i)(th:)?(style|styleappend|on[a-z]+)|th:utext")) {
                found.add(name + ": " + attribute.group());
            }
        });
        templates.forEach((name, text) -> {
            if (Pattern.compile("<style|<script(?![^>]*src=)|javascript:", Pattern.CASE_INSENSITIVE).matcher(text).find()) {
                found.add(name + ": inline script or style");
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void every_form_that_changes_something_is_written_so_that_it_gets_its_token() {
        var bare = new TreeSet<String>();
        templates.forEach((name, text) -> Pattern.compile("<form\\b[^>]*>")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(it -> it.contains("method=\"post\"") && !it.contains("th:action="))
                .forEach(it -> bare.add(name + ": " + it)));

        assertThat(bare).isEmpty();
    }

    private static ParseConfiguration wellFormed() {
        var rules = ParseConfiguration.htmlConfiguration();
        rules.setElementBalancing(ParseConfiguration.ElementBalancing.REQUIRE_BALANCED);
        rules.setUniqueAttributesInElementRequired(true);
        rules.setNoUnmatchedCloseElementsRequired(true);
        return rules;
    }

    private Map<String, Integer> fragments() {
        var all = new HashMap<String, Integer>();
        templates.forEach((name, text) -> DEFINITION.matcher(text).results().forEach(it -> {
            var parameters = it.group(2) == null || it.group(2).isBlank() ? 0 : it.group(2).split(",").length;
            all.put(name + "::" + it.group(1), parameters);
        }));
        return all;
    }

    private void eachAttribute(BiConsumer<String, MatchResult> seen) {
        templates.forEach((name, text) ->
                ATTRIBUTE.matcher(text.replaceAll("(?s)<!--.*?-->", "")).results().forEach(it -> seen.accept(name, it)));
    }

    private static Map<String, String> templates() {
        var all = new TreeMap<String, String>();
        try (var paths = Files.walk(ROOT)) {
            for (var file : paths.filter(it -> it.toString().endsWith(".html")).toList()) {
                all.put(ROOT.relativize(file).toString().replace(".html", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String javaText() {
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
            var text = new StringBuilder();
            for (var file : paths.filter(it -> it.toString().endsWith("Controller.java")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
