package vn.chungtay.jobs.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.Requirement;
import vn.chungtay.platform.backup.RestoreBackup;
import vn.chungtay.platform.database.LocalPostgres;
import vn.chungtay.platform.database.Migrations;

@Tag("own-database")
class BackUpNightlyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    @Test
    @Requirement("SEC-07")
    void each_night_leaves_a_backup_that_can_be_restored_and_the_oldest_goes(@TempDir Path data, @TempDir Path restored)
            throws Exception {
        var directory = data.resolve("backups");
        try (var postgres = LocalPostgres.start(data)) {
            Migrations.apply(postgres.owner().dataSource());
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("cua-toi.txt"), "một tệp khác");
            for (int night = 0; night < 3; night++) {
                var job = new BackUpNightly(postgres.owner(), new BackupProperties(directory, 2), at(FIRST.plusDays(night)));
                assertThat(job.nightly()).isTrue();
                job.run("", (_, _) -> {});
                job.run("", (_, _) -> {});
            }
        }

        assertThat(names(directory))
                .containsExactly("chungtay-2026-11-21.zip", "chungtay-2026-11-22.zip", "cua-toi.txt");
        var rows = new RestoreBackup().intoDirectory(directory.resolve("chungtay-2026-11-22.zip"), restored.resolve("data"));
        assertThat(rows).isPositive();
        assertThat(LocalPostgres.exists(restored.resolve("data"))).isTrue();
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
