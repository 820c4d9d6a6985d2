package vn.chungtay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A disk of a few megabytes that a test fills to the last byte. Only root may mount one. */
final class SmallDisk implements AutoCloseable {

    private static final String FILLER = "filler";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static boolean isPossible() throws IOException, InterruptedException {
        return "root".equals(System.getProperty("user.name"))
                && run("unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt") == 0;
    }

    static SmallDisk on(Path folder) throws IOException, InterruptedException {
        if (run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()) != 0)
            throw new IOException("cannot mount " + folder);
        return new SmallDisk(folder);
    }

    /** Until the system itself says that there is no room. */
    void fill() throws IOException {
        var block = new byte[4096];
        Arrays.fill(block, (byte) 'x');
        try (var out = Files.newOutputStream(folder.resolve(FILLER))) {
            while (true) out.write(block);
        } catch (IOException full) {
            if (Files.getFileStore(folder).getUsableSpace() > 0) throw full;
        }
    }

    void makeRoom() throws IOException {
        Files.delete(folder.resolve(FILLER));
    }

    /** What others keep on it. */
    Set<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.equals(FILLER))
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        // Lazily: a program that is just ending may still have something open.
        run("umount", "--lazy", folder.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
