package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

/** Everything a person reads comes from a bundle, and everything in a bundle is read by somebody. */
class MessagesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-z][a-z0-9_]*(?:\\.[A-Za-z0-9_]+)+)[(}]");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String KEY = "([a-z][a-z0-9_]*(?:\\.[A-Za-z0-9_]+)+)";
    private static final Pattern WITH_KEY = Pattern.compile("#\\{" + KEY + "(?=[(}])");
    private static final Pattern WITH_MSG = Pattern.compile("#messages\\.msg\\('" + KEY + "'(?=[,)])");
    private static final Pattern WITH_TEXT = Pattern.compile("\\btext\\(\\s*\"" + KEY + "\"(?=\\s*[,)])");
    /** Vietnamese words, abbreviations and names that are written without a mark. */
    private static final Set<String> WITHOUT_MARKS = Set.of(
            "In", "Trang", "trong", "sau", "Xem", "Sinh", "Nam", "Con", "STT", "BHYT", "XLSX", "CSV", "m", "Chung", "Tay");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");

    private final Map<String, String> messages = messages();
    private final String java = text(".java");
    private final Map<Path, String> templates = files(MAIN.resolve("resources/templates"), ".html");

    @Test
    void every_key_of_a_template_has_its_text() {
        var missing = new TreeSet<String>();
        templates.forEach((file, text) -> TEMPLATE_KEY.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(key -> !messages.containsKey(key))
                .forEach(key -> missing.add(file.getFileName() + ": " + key)));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_used() {
        var everything = java + String.join("\n", templates.values());
        var unused = messages.keySet().stream()
                .filter(key -> !everything.contains(key))
                .filter(key -> !isComposed(key, everything))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void no_text_stands_twice_in_one_bundle_or_in_two() {
        var where = new TreeMap<String, List<String>>();
        files(MAIN.resolve("resources/messages"), ".properties").forEach((file, text) -> keys(text)
                .forEach(key -> where.computeIfAbsent(key, _ -> new ArrayList<>()).add(file.getFileName().toString())));

        assertThat(where.entrySet().stream().filter(it -> it.getValue().size() > 1)).isEmpty();
    }

    @Test
    void a_key_that_is_written_again_in_another_form_is_seen() {
        assertThat(keys("a.b=x\na.c : y\na.b\\\n  = z\n# a.b=no\n")).containsExactly("a.b", "a.c", "a.b");
    }

    @Test
    void every_text_can_be_formatted() {
        var broken = new ArrayList<String>();
        messages.forEach((key, text) -> {
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException e) {
                broken.add(key);
            }
        });

        assertThat(broken).isEmpty();
    }

    @Test
    void every_text_gets_as_many_values_as_it_has_places_for() {
        var wrong = new TreeSet<String>();
        templates.forEach((file, text) -> Stream.of(WITH_KEY, WITH_MSG)
                .flatMap(pattern -> pattern.matcher(text).results())
                .forEach(it -> compare(file, it.group(1), Arguments.count(text, it.end()), wrong)));
        files(MAIN.resolve("java"), ".java").forEach((file, text) -> WITH_TEXT.matcher(text)
                .results()
                .forEach(it -> compare(file, it.group(1), Arguments.count(text, it.end()), wrong)));

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_text_with_places_writes_an_apostrophe_twice() {
        assertThat(messages.entrySet().stream()
                        .filter(it -> it.getValue().matches("(?s).*\\{\\d.*"))
                        .filter(it -> it.getValue().replace("''", "").contains("'"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private void compare(Path file, String key, int given, Set<String> wrong) {
        var text = messages.get(key);
        if (text == null) return;
        var wanted = PLACE.matcher(text).results().mapToInt(it -> Integer.parseInt(it.group(1)) + 1).max().orElse(0);
        if (wanted != given) wrong.add(file.getFileName() + ": " + key + " has " + wanted + " places, gets " + given);
    }

    @Test
    @Requirement("SEC-08")
    void every_text_is_vietnamese() {
        assertThat(messages.entrySet().stream()
                        .filter(it -> !VIETNAMESE.matcher(it.getValue()).find())
                        .filter(it -> Pattern.compile("\\p{L}+").matcher(it.getValue()).results()
                                .anyMatch(word -> !WITHOUT_MARKS.contains(word.group()))))
                .isEmpty();
    }

    @Test
    @Requirement("SEC-08")
    void the_terms_are_those_of_the_plans() {
        var texts = String.join("\n", messages.values()).toLowerCase(Locale.ROOT);

        assertThat(texts)
                .contains("hộ nghèo", "hộ cận nghèo", "hộ mới thoát nghèo", "thiếu hụt", "rà soát", "nhân khẩu", "chủ hộ")
                .doesNotContain("hộ gần nghèo", "hộ khá nghèo", "thiếu thốn", "chỉ tiêu thiếu hụt", "người trong nhà");
    }

    @Test
    void no_text_for_people_stands_in_a_template_itself() {
        var literal = new ArrayList<String>();
        templates.forEach((file, text) -> {
            var bare = text.replaceAll("(?s)<!--.*?-->", "");
            Pattern.compile("<([a-zA-Z0-9:]+)((?:\\s+[^\\s=>/]+(?:=\"[^\"]*\")?)*)\\s*/?>([^<]*)")
                    .matcher(bare)
                    .results()
                    .filter(tag -> VIETNAMESE.matcher(tag.group(3)).find())
                    .filter(tag -> !tag.group(2).matches("(?s).*\\bth:(utext|text|replace|insert|errors|remove)=.*"))
                    .forEach(tag -> literal.add(file.getFileName() + ": " + tag.group(3).strip()));
        });

        assertThat(literal).isEmpty();
    }

    @Test
    void no_text_for_people_stands_in_a_controller() {
        var literal = files(MAIN.resolve("java"), "Controller.java").entrySet().stream()
                .filter(file -> VIETNAMESE
                        .matcher(file.getValue().replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", ""))
                        .find())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(literal).isEmpty();
    }

    /** A key put together from a prefix and a constant, such as registry.class.POOR, is used when its prefix is. */
    private static boolean isComposed(String key, String everything) {
        for (var dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            var prefix = key.substring(0, dot + 1);
            if (everything.contains("\"" + prefix) || everything.contains(prefix + "$") || everything.contains("|" + prefix)
                    || everything.contains(prefix + "'") || everything.contains(prefix + "%s")) return true;
        }
        return false;
    }

    private static Map<String, String> messages() {
        var all = new TreeMap<String, String>();
        files(MAIN.resolve("resources/messages"), ".properties").values().forEach(text -> {
            var bundle = new Properties();
            try (Reader reader = new StringReader(text)) {
                bundle.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundle.stringPropertyNames().forEach(key -> all.put(key, bundle.getProperty(key)));
        });
        return all;
    }

    /** Every key as often as it is written; of a bundle that is loaded only the last one is left. */
    private static List<String> keys(String text) {
        var keys = new ArrayList<String>();
        var bundle = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add(key.toString());
                return super.put(key, value);
            }
        };
        try (Reader reader = new StringReader(text)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static String text(String ending) {
        return files(MAIN.resolve("java"), ending).values().stream().collect(Collectors.joining("\n"));
    }

    private static Map<Path, String> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            List<Path> found = paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
            var texts = new TreeMap<Path, String>();
            for (var path : found) texts.put(path, Files.readString(path));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
