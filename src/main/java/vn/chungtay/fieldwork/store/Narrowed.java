package vn.chungtay.fieldwork.store;

import java.sql.Types;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.chungtay.geography.UnitId;

/**
 * What is asked for of a list of things that wait.
 *
 * @param village only there; null is everywhere
 * @param found only what is about one of these, or came from one of these; null is all
 */
public record Narrowed(@Nullable UnitId village, @Nullable Found found) {

    public static final Narrowed ALL = new Narrowed(null, null);

    /** Whom and what the words of a search found. */
    public record Found(Set<UUID> subjects, Set<UUID> devices) {
        public Found {
            subjects = Set.copyOf(subjects);
            devices = Set.copyOf(devices);
        }
    }

    /** For the parameters {@code village}, {@code subjects} and {@code devices}. */
    StatementSpec in(StatementSpec statement) {
        return statement.param("village", village == null ? null : village.value(), Types.OTHER)
                .param("subjects", found == null ? null : found.subjects().toArray(UUID[]::new), Types.ARRAY)
                .param("devices", found == null ? null : found.devices().toArray(UUID[]::new), Types.ARRAY);
    }
}
