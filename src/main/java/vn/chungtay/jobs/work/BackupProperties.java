package vn.chungtay.jobs.work;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups of each day.
 *
 * @param directory where they go; absent for none
 * @param kept how many days are kept
 */
@ConfigurationProperties("chungtay.backups")
record BackupProperties(@Nullable Path directory, @DefaultValue("14") int kept) {}
