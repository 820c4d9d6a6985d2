package vn.chungtay.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs initdb and pg_ctl as a user that PostgreSQL accepts. */
final class PostgresCommands {

    private static final int PATIENCE_SECONDS = 300;

    private final Path data;
    private final Path home;
    private final Unprivileged user;

    private PostgresCommands(Path data, Path home, Unprivileged user) {
        this.data = data;
        this.home = home;
        this.user = user;
    }

    static PostgresCommands on(Path data) throws IOException {
        var home = PostgresBundle.unpackedUnder(data);
        return new PostgresCommands(data, home, Unprivileged.on(data));
    }

    void initdb(Path cluster, Path secret, String owner) {
        run(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + owner,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--locale=C",
                "--data-checksums"));
    }

    void pgCtl(String verb, Path cluster, List<String> options) {
        var command = new ArrayList<>(List.of(home.resolve("bin/pg_ctl").toString(), verb, "-D", cluster.toString()));
        command.addAll(List.of("-w", "-t", String.valueOf(PATIENCE_SECONDS), "-s"));
        command.addAll(options);
        run(command);
    }

    /** Lets the user of the server read a file that this program made. */
    void share(Path file) throws IOException {
        Files.setOwner(file, Files.getOwner(data));
    }

    void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private void run(List<String> command) {
        try {
            // A file, not a pipe: the server would keep the pipe open and we would wait for it for ever.
            var output = Files.createTempFile("chungtay-postgres-", ".out");
            try {
                run(command, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + command, e);
        }
    }

    private void run(List<String> command, Path output) throws IOException, InterruptedException {
        var process = new ProcessBuilder(user.command(command))
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        if (!process.waitFor(PATIENCE_SECONDS + 10, TimeUnit.SECONDS)) {
            process.destroy();
            throw new IllegalStateException("no end of " + command);
        }
        if (process.exitValue() != 0) throw failed(command, output);
    }

    private CannotStart failed(List<String> command, Path output) throws IOException {
        var journal = data.resolve("postgres.log");
        return new CannotStart(
                "Không thực hiện được lệnh của PostgreSQL. Xin xem " + journal + ".",
                "PostgreSQL refused; see " + journal + ".\n" + String.join(" ", command) + "\n"
                        + Files.readString(output).strip());
    }
}
