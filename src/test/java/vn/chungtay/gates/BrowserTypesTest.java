package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The types that the field app's comments claim hold, by the compiler that checks them; nothing is compiled. npm fetches it
 * once and keeps it; without npm, or without a network the first time, the gate says so and is skipped. The service worker
 * is another world with other names, and stays outside.
 */
class BrowserTypesTest {

    private static final String VERSION = "5.9.3";
    private static final List<String> COMPILER = List.of(
            "npm", "exec", "--yes", "--prefer-offline", "--fetch-retries=0", "--package=typescript@" + VERSION, "--", "tsc");

    @Test
    void the_types_of_the_field_app_hold() throws Exception {
        assumeTrue(isThere("npm") && run("--version").equals("Version " + VERSION), "TypeScript " + VERSION + " cannot be had here");

        assertThat(run("--project", "src/test/js/tsconfig.json")).isEmpty();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(COMPILER.stream(), Stream.of(arguments)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(it -> Files.isExecutable(Path.of(it, program)));
    }
}
