package vn.chungtay.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL: one directory, one server, loopback only, with a password, and with fsync on because what is
 * written here is somebody's right to support. After a crash it is started again on the same data and recovers.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
    private static final String OWNER = "chungtay";

    private final Path home;
    private final Path cluster;
    private final Path secret;
    private final FileLock lock;
    private final int port;

    private LocalPostgres(Path home, Path data, FileLock lock, int port) {
        this.home = home;
        this.cluster = data.resolve("cluster");
        this.secret = data.resolve("secret");
        this.lock = lock;
        this.port = port;
    }

    /** Starts the server on this directory, making the database if it is not there yet. */
    public static LocalPostgres start(Path directory) {
        try {
            var data = Files.createDirectories(directory.toAbsolutePath().normalize());
            var lock = lockOf(data);
            var postgres = new LocalPostgres(PostgresBundle.unpackedUnder(data), data, lock, freePort());
            postgres.makeClusterIfMissing();
            postgres.stopLeftover();
            postgres.startServer();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL in " + directory, e);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return OWNER;
    }

    public String password() {
        try {
            return Files.readString(secret).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            pgCtl("stop", "-m", "fast");
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lockOf(Path data) throws IOException {
        var channel = FileChannel.open(
                data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("another Chung Tay is running on " + data);
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void makeClusterIfMissing() throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) return;
        writeSecret();
        run(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + OWNER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--locale=C",
                "--data-checksums"));
    }

    private void writeSecret() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(secret);
        Files.createFile(
                secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, HexFormat.of().formatHex(bytes) + "\n");
    }

    /** A server that outlived a killed application holds the data; it is stopped in good order first. */
    private void stopLeftover() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var alive = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.contains("postgres"));
        if (alive.isEmpty()) return;
        log.info("event=postgres_leftover_stopped pid={}", pid);
        pgCtl("stop", "-m", "fast");
    }

    private void startServer() throws IOException {
        pgCtl("start", "-l", cluster.resolveSibling("postgres.log").toString(), "-o", String.join(" ", settings()));
        log.info("event=postgres_started port={} data={}", port, cluster);
    }

    private List<String> settings() {
        return List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c max_connections=50",
                "-c shared_buffers=256MB",
                "-c work_mem=16MB",
                "-c maintenance_work_mem=128MB",
                "-c max_wal_size=2GB",
                "-c random_page_cost=1.1",
                "-c jit=off",
                "-c timezone=Asia/Ho_Chi_Minh");
    }

    private void pgCtl(String verb, String... options) throws IOException {
        var command = new ArrayList<>(List.of(home.resolve("bin/pg_ctl").toString(), verb, "-D", cluster.toString()));
        command.addAll(List.of("-w", "-t", "120", "-s"));
        command.addAll(List.of(options));
        run(command);
    }

    private void run(List<String> command) throws IOException {
        var output = Files.createTempFile(cluster.getParent(), "pg-", ".out");
        try {
            var process = new ProcessBuilder(Unprivileged.command(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) throw new IllegalStateException("no end of " + command);
            if (process.exitValue() != 0) throw new IllegalStateException(command + ": " + Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + command, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
