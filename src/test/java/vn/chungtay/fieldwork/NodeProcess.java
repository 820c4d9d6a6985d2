package vn.chungtay.fieldwork;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the modules of the field app outside a browser. Skips the test where there is no Node. */
public final class NodeProcess {

    public static final Path TESTS = Path.of("src/test/js/field");

    private NodeProcess() {}

    public record Result(int status, String said) {}

    /** Runs to the end. */
    public static Result run(List<String> arguments) throws IOException, InterruptedException {
        var process = start(arguments, true);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Result(process.waitFor(), said);
    }

    /** @param together errors are said between the rest; else they go where ours go */
    public static Process start(List<String> arguments, boolean together) throws IOException {
        assumeTrue(isHere(), "no Node here");
        var command = Stream.concat(Stream.of("node"), arguments.stream()).toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(together);
        return together ? builder.start() : builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static boolean isHere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "node")));
    }
}
