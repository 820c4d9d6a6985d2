package vn.chungtay.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.platform.database.DatabaseOwner;

/** A backup of each day in one directory, of which the newest are kept. Other files there are left alone. */
public final class DailyBackups {

    private static final Pattern NAME = Pattern.compile("chungtay-\\d{4}-\\d{2}-\\d{2}\\.zip");

    private final Path directory;
    private final int kept;
    private final Clock clock;

    /** @param kept how many days are kept, at least one */
    public DailyBackups(Path directory, int kept, Clock clock) {
        if (kept < 1) throw new IllegalArgumentException("backups to keep: " + kept);
        this.directory = directory;
        this.kept = kept;
        this.clock = clock;
    }

    /** Takes the one of today unless it is there, and only then removes what is too old. Returns its file. */
    public Path take(DatabaseOwner owner) throws IOException, SQLException {
        Files.createDirectories(directory);
        var file = directory.resolve("chungtay-" + LocalDate.now(clock) + ".zip");
        if (!Files.exists(file)) new TakeBackup(clock).take(owner, file);
        var all = all();
        for (var old : all.subList(Math.min(kept, all.size()), all.size())) Files.delete(old);
        return file;
    }

    /** Newest first. */
    private List<Path> all() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(it -> NAME.matcher(it.getFileName().toString()).matches())
                    .sorted(Comparator.comparing((Path it) -> it.getFileName().toString()).reversed())
                    .toList();
        }
    }
}
