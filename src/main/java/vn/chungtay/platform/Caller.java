package vn.chungtay.platform;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current thread works, and whose personal data it may see. Every transaction tells the database,
 * where row-level security stands behind the checks of the application. Without a caller the database shows nothing.
 *
 * @param user the signed-in user or the token's owner; absent for the system and for the public
 * @param areas the administrative units whose people may be seen, each with everything below it
 * @param everywhere true only for system work such as a migration, a roll-up or a backup
 */
public record Caller(@Nullable UUID user, Set<UUID> areas, boolean everywhere) {

    public static final Caller NOBODY = new Caller(null, Set.of(), false);
    public static final Caller SYSTEM = new Caller(null, Set.of(), true);

    private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    public Caller {
        areas = Set.copyOf(areas);
    }

    public static Caller current() {
        return CURRENT.orElse(NOBODY);
    }

    /** Runs the work as this caller; the earlier caller is back afterwards, whatever happens. */
    public <T> T call(Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, this).call(work::call);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** The value of the setting chungtay.areas: a PostgreSQL uuid array, or * for everywhere. */
    public String areasSetting() {
        if (everywhere) return "*";
        return areas.stream().map(Objects::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
