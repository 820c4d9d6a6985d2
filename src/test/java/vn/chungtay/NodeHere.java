package vn.chungtay;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs scripts of the browser's code outside of a browser. Whoever needs it is skipped where there is no Node. */
public final class NodeHere {

    private NodeHere() {}

    /** @return what it wrote, whether it went well or not */
    public static String run(String... arguments) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(it -> Files.isExecutable(Path.of(it, "node"))), "no Node here");
        var command = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
