package vn.chungtay.jobs.work;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.platform.StorageFull;
import vn.chungtay.platform.backup.DailyBackups;
import vn.chungtay.platform.database.DatabaseOwner;

/** Saves everything once a day, while people sleep, where chungtay.backups.directory says. */
@Component
@ConditionalOnProperty("chungtay.backups.directory")
class BackUpNightly implements JobHandler {

    private static final Logger log = LoggerFactory.getLogger(BackUpNightly.class);

    private final DatabaseOwner owner;
    private final DailyBackups backups;

    BackUpNightly(DatabaseOwner owner, BackupProperties properties, Clock clock) {
        this.owner = owner;
        this.backups = new DailyBackups(Objects.requireNonNull(properties.directory()), properties.kept(), clock);
    }

    @Override
    public String kind() {
        return "jobs.backup";
    }

    @Override
    public boolean nightly() {
        return true;
    }

    @Override
    public void run(String payload, Progress progress) {
        try {
            log.info("event=backup file={}", backups.take(owner));
        } catch (IOException e) {
            throw new StorageFull("daily backup", e);
        } catch (SQLException e) {
            throw new IllegalStateException("daily backup", e);
        }
    }
}
