package vn.chungtay.fieldwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.StoryTest;
import vn.chungtay.platform.web.Words;

/** What a device is given to keep. */
@StoryTest
class AppFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/field");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Words words;

    @Test
    void the_list_names_every_file_with_what_it_holds() throws IOException {
        var listed = new ArrayList<String>();
        for (var file : shell().path("files")) {
            var path = file.path("path").stringValue();
            var answer = get("/field/" + path);
            assertThat(answer).as(path).hasStatusOk();
            assertThat(AppFile.digest(answer.getResponse().getContentAsByteArray())).as(path).isEqualTo(file.path("digest").stringValue());
            listed.add(path);
        }

        assertThat(listed).containsAll(written()).contains("", "words.json", "manifest.webmanifest").doesNotContain("sw.js", "shell.json");
    }

    @Test
    void what_keeps_the_files_carries_their_version() {
        assertThat(get("/field/sw.js")).hasStatusOk().bodyText().contains("'" + shell().path("version").stringValue() + "'").doesNotContain("@version@");
    }

    @Test
    void the_version_is_the_same_after_the_program_was_started_again() {
        var again = JsonMapper.builder().build().readTree(new AppFiles(words).find(AppFiles.SHELL).orElseThrow().bytes());

        assertThat(again).isEqualTo(shell());
    }

    /** A phone that was given to somebody else must not show pictures or the place to pages that need neither. */
    @Test
    void the_camera_and_the_place_are_for_the_app_alone() {
        assertThat(get("/field/")).hasStatusOk().headers().satisfies(it -> {
            assertThat(it.getFirst("Permissions-Policy")).contains("camera=(self)", "geolocation=(self)");
            assertThat(it.getFirst("Content-Security-Policy"))
                    .contains("img-src 'self' blob:", "worker-src 'self'", "default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(it.getFirst("Set-Cookie")).isNull();
        });
        assertThat(get("/sign-in")).headers().satisfies(it -> {
            assertThat(it.getFirst("Permissions-Policy")).contains("camera=()", "geolocation=()");
            assertThat(it.getFirst("Content-Security-Policy")).doesNotContain("blob:");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/field/none.js", "/field/core/package.json", "/field/../application.yaml", "/field/ui/"})
    void nothing_else_is_given(String path) {
        assertThat(mvc.get().uri(java.net.URI.create(path))).satisfies(it -> assertThat(it.getResponse().getStatus()).isGreaterThanOrEqualTo(400));
    }

    @Test
    void the_texts_are_those_of_the_app_and_no_others() {
        var texts = JsonMapper.builder().build().readTree(body("/field/words.json"));

        assertThat(texts.propertyNames()).contains("fieldwork.app.people.title", "survey.fault.kind").noneMatch(it -> it.startsWith("identity."));
    }

    private JsonNode shell() {
        return JsonMapper.builder().build().readTree(body("/field/shell.json"));
    }

    private byte[] body(String path) {
        return get(path).getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private static List<String> written() throws IOException {
        try (var paths = Files.walk(FOLDER)) {
            return paths.filter(Files::isRegularFile)
                    .map(it -> FOLDER.relativize(it).toString())
                    .filter(it -> !it.endsWith("package.json") && !it.equals("sw.js") && !it.equals("index.html"))
                    .toList();
        }
    }
}
