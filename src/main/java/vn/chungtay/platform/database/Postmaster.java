package vn.chungtay.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The living server of a cluster, as its file postmaster.pid tells: number in line 1, directory 2, port 4. */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;

    /** Empty when there is no file, or when it is left from a server that is gone. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE || !lines.getFirst().strip().matches("\\d+")) return Optional.empty();
        var pid = Long.parseLong(lines.getFirst().strip());
        if (!isServer(pid, cluster)) return Optional.empty();
        return Optional.of(new Postmaster(pid, Integer.parseInt(lines.get(PORT_LINE).strip())));
    }

    /** Numbers are used again; only the server that works in this very directory is ours to stop. */
    private static boolean isServer(long pid, Path cluster) throws IOException {
        var process = Path.of("/proc", String.valueOf(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath());
        } catch (NoSuchFileException gone) {
            return false;
        } catch (AccessDeniedException ofAnotherUser) {
            return Files.readString(process.resolve("comm")).strip().equals("postgres");
        }
    }
}
