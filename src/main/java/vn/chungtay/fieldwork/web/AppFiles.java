package vn.chungtay.fieldwork.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.platform.web.Bundles;
import vn.chungtay.platform.web.Words;

/**
 * The files of the field app as they were when the program started, with the version that they make together. A device
 * takes all files of one version or none, so one that is asked for always belongs to the version that is told.
 */
@Component
class AppFiles {

    /** Keeps the files on the device; it carries the version in itself, which makes the browser look for a newer one. */
    static final String WORKER = "sw.js";

    static final String SHELL = "shell.json";

    private static final String FOLDER = "/static/field/";
    private static final List<String> TEXTS =
            List.of("fieldwork.app.", "fieldwork.verdict.", "fieldwork.reason.", "survey.answer.", "survey.fault.", "survey.unread.", "survey.sheet.");

    private final SortedMap<String, AppFile> files = new TreeMap<>();
    private final String version;

    AppFiles(Words words) {
        var mapper = JsonMapper.builder().build();
        read().forEach(this::add);
        add("words.json", mapper.writeValueAsBytes(Bundles.texts(TEXTS)));
        add("manifest.webmanifest", mapper.writeValueAsBytes(manifest(words)));
        version = version();
        var worker = new String(files.remove(WORKER).bytes(), StandardCharsets.UTF_8).replace("@version@", version);
        var shell = mapper.writeValueAsBytes(new Shell(version, files.values().stream().map(Listed::of).toList()));
        add(WORKER, worker.getBytes(StandardCharsets.UTF_8));
        add(SHELL, shell);
    }

    /** What a device has to keep to work without a network. */
    record Shell(String version, List<Listed> files) {}

    record Listed(String path, String digest) {
        static Listed of(AppFile file) {
            return new Listed(file.path(), file.digest());
        }
    }

    Optional<AppFile> find(String path) {
        return Optional.ofNullable(files.get(path.equals(AppFile.FIRST_PAGE) ? "" : path));
    }

    private void add(String name, byte[] bytes) {
        var file = AppFile.of(name, bytes);
        files.put(file.path(), file);
    }

    private String version() {
        var all = new StringBuilder();
        files.values().forEach(it -> all.append(it.path()).append(' ').append(it.digest()).append('\n'));
        return AppFile.digest(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static Map<String, byte[]> read() {
        try {
            var found = new TreeMap<String, byte[]>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER.substring(1) + "**/*.*")) {
                var name = name(file);
                // package.json tells Node, which runs the tests, that the modules are modules.
                if (!name.endsWith("package.json")) found.put(name, file.getContentAsByteArray());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) throws IOException {
        var address = file.getURL().toString();
        return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
    }

    /** How a device installs it, by the names that browsers read. */
    record Manifest(
            String name,
            String short_name,
            String lang,
            String start_url,
            String scope,
            String display,
            String background_color,
            String theme_color,
            List<Icon> icons) {}

    record Icon(String src, String sizes, String type) {}

    private static Manifest manifest(Words words) {
        return new Manifest(
                words.text("fieldwork.app.name"),
                words.text("fieldwork.app.short_name"),
                "vi",
                "/field/",
                "/field/",
                "standalone",
                "#f5f8f7",
                "#0b5d4e",
                List.of(
                        new Icon("icons/mark.svg", "any", "image/svg+xml"),
                        new Icon("icons/mark-192.png", "192x192", "image/png"),
                        new Icon("icons/mark-512.png", "512x512", "image/png")));
    }
}
