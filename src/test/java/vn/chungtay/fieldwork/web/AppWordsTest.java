package vn.chungtay.fieldwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.platform.web.Bundles;

/** The app says nothing that does not stand in a bundle, and everything that stands there for it. */
class AppWordsTest {

    private static final Path PAGES = Path.of("src/main/resources/static/field/ui");
    private static final String OWN = "fieldwork.app.";
    private static final Pattern KEY = Pattern.compile("\\b(t|text)\\(\\s*(?:[^'`\\n]*?\\? )?'([a-zA-Z_.]+)'");
    private static final Pattern OTHER_KEY = Pattern.compile("\\b(t|text)\\([^'`\\n]*?\\? '[a-zA-Z_.]+' : '([a-zA-Z_.]+)'");
    private static final Pattern BEGINNING = Pattern.compile("\\b(t|text)\\(`([a-zA-Z_.]+)\\$\\{");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<Path, String> scripts = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var paths = Files.walk(PAGES)) {
            for (var it : paths.filter(path -> path.toString().matches(".*\\.(js|html)")).toList()) scripts.put(it, Files.readString(it));
        }
    }

    @Test
    @Requirement("SEC-08")
    void every_text_that_a_page_asks_for_exists() {
        var texts = Bundles.texts(List.of("fieldwork.", "survey."));

        assertThat(asked(KEY, OTHER_KEY)).hasSizeGreaterThan(150).allSatisfy(key -> assertThat(texts).containsKey(key));
        assertThat(asked(BEGINNING)).isNotEmpty().allSatisfy(key -> assertThat(texts.keySet()).anyMatch(it -> it.startsWith(key)));
    }

    @Test
    void every_text_of_the_app_is_asked_for() {
        var whole = asked(KEY, OTHER_KEY);
        var beginnings = asked(BEGINNING);
        beginnings.remove(OWN);

        // The name stands in what a device installs, which the server writes.
        assertThat(Bundles.texts(List.of(OWN)).keySet())
                .filteredOn(key -> !whole.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .containsExactly(OWN + "short_name");
    }

    @Test
    @Requirement("SEC-08")
    void no_text_for_people_stands_in_a_script() {
        assertThat(scripts.entrySet())
                .filteredOn(it -> VIETNAMESE.matcher(it.getValue().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("'đ'", "")).find())
                .extracting(Map.Entry::getKey)
                .isEmpty();
    }

    private static TreeSet<String> asked(Pattern... patterns) {
        var all = new ArrayList<String>();
        for (var pattern : patterns) {
            scripts.values().forEach(script -> pattern.matcher(script).results()
                    .forEach(it -> all.add(it.group(1).equals("t") ? OWN + it.group(2) : it.group(2))));
        }
        return new TreeSet<>(all);
    }
}
