package vn.chungtay.platform.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL: one directory, one server, loopback only, with a password, and with fsync on because what is
 * written here is somebody's right to support. After a crash it is started again on the same data and recovers.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
    private static final String OWNER = "chungtay";
    private static final long LONG_JOURNAL = 10_000_000;
    private static final int ATTEMPTS = 40;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int LEAST_BUFFERS_MB = 256;
    private static final int MOST_BUFFERS_MB = 2048;
    private static final int SHARE_OF_MEMORY = 16;

    private final PostgresCommands commands;
    private final Path cluster;
    private final Path secret;
    private final DirectoryLock lock;
    private final int port;
    private boolean closing;

    private LocalPostgres(PostgresCommands commands, Path data, DirectoryLock lock, int port) {
        this.commands = commands;
        this.cluster = data.resolve("cluster");
        this.secret = data.resolve("secret");
        this.lock = lock;
        this.port = port;
    }

    /** Starts the server on this directory, making the database if it is not there yet. */
    public static LocalPostgres start(Path directory) {
        var data = directory.toAbsolutePath().normalize();
        var lock = DirectoryLock.of(data);
        try {
            var commands = PostgresCommands.on(data);
            var postgres = new LocalPostgres(commands, data, lock, freePort());
            postgres.makeClusterIfMissing(data);
            postgres.stopLeftover();
            postgres.startServer();
            return postgres;
        } catch (IOException e) {
            release(lock);
            throw new UncheckedIOException("cannot start PostgreSQL in " + directory, e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** Whether a database has been made in this directory. */
    public static boolean exists(Path directory) {
        return Files.exists(directory.resolve("cluster/PG_VERSION"));
    }

    public static boolean isRunning(Path directory) throws IOException {
        return Postmaster.of(directory.resolve("cluster")).isPresent();
    }

    /** The way to the server that another program runs on this directory; fails if none runs. */
    public static DatabaseOwner running(Path directory) throws IOException {
        var server = Postmaster.of(directory.resolve("cluster"))
                .orElseThrow(() -> new IOException("no server runs on " + directory));
        return new DatabaseOwner(
                address(server.port()), OWNER, Files.readString(directory.resolve("secret")).strip());
    }

    public String url() {
        return address(port);
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

    public DatabaseOwner owner() {
        return new DatabaseOwner(url(), user(), password());
    }

    @Override
    public synchronized void close() {
        closing = true;
        try {
            commands.pgCtl("stop", cluster, List.of("-m", "fast"));
        } finally {
            release(lock);
        }
    }

    private static String address(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private static void release(DirectoryLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A start that was cut off while the database was being made leaves only the unfinished directory. */
    private void makeClusterIfMissing(Path data) throws IOException {
        if (exists(data)) return;
        var unfinished = data.resolve("cluster-unfinished");
        commands.deleteTree(unfinished);
        writeSecret();
        commands.initdb(unfinished, secret, OWNER);
        Files.move(unfinished, cluster);
    }

    private void writeSecret() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(secret);
        Files.createFile(
                secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, HexFormat.of().formatHex(bytes) + "\n");
        commands.share(secret);
    }

    /** A server that outlived a killed application holds the data; it is stopped in good order first. */
    private void stopLeftover() throws IOException {
        var leftover = Postmaster.of(cluster);
        if (leftover.isPresent()) {
            log.info("event=postgres_leftover_stopped pid={}", leftover.get().pid());
            commands.pgCtl("stop", cluster, List.of("-m", "fast"));
        } else {
            // The number in a stale file may meanwhile belong to another program, at which the server would stop.
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private void startServer() throws IOException {
        var journal = cluster.resolveSibling("postgres.log");
        putAwayWhenLong(journal);
        commands.pgCtl("start", cluster, List.of("-l", journal.toString(), "-o", String.join(" ", settings())));
        log.info("event=postgres_started port={} data={}", port, cluster);
        Postmaster.of(cluster)
                .flatMap(server -> ProcessHandle.of(server.pid()))
                .ifPresent(server -> server.onExit().thenRun(this::startAgain));
    }

    private static void putAwayWhenLong(Path journal) throws IOException {
        if (Files.exists(journal) && Files.size(journal) > LONG_JOURNAL) {
            Files.move(journal, journal.resolveSibling("postgres.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** When the server alone is killed, by the system in want of memory for example, it comes back and recovers. */
    private synchronized void startAgain() {
        if (closing) return;
        log.warn("event=postgres_gone data={}", cluster);
        for (int attempt = 1; ; attempt++) {
            try {
                startServer();
                return;
            } catch (IOException | RuntimeException e) {
                // Its orphans hold the memory until they notice, a moment later, that it is gone.
                if (attempt == ATTEMPTS || !pause()) {
                    log.error("event=postgres_lost data={}", cluster, e);
                    return;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> settings() {
        return List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c max_connections=50",
                "-c shared_buffers=" + bufferMegabytes() + "MB",
                "-c work_mem=16MB",
                "-c maintenance_work_mem=128MB",
                // Kept for the next decision on thousands of households, which would else wait for new files to be made.
                "-c min_wal_size=512MB",
                "-c max_wal_size=2GB",
                "-c random_page_cost=1.1",
                "-c jit=off",
                // Its log must not hold people's data: neither the refused row nor the statement that held it.
                "-c log_error_verbosity=terse",
                "-c log_min_error_statement=panic",
                "-c timezone=Asia/Ho_Chi_Minh");
    }

    /** A share of the machine's memory: an old computer keeps room for its other programs, a server for the households. */
    private static long bufferMegabytes() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.clamp((machine.getTotalMemorySize() >> 20) / SHARE_OF_MEMORY, LEAST_BUFFERS_MB, MOST_BUFFERS_MB);
    }
}
