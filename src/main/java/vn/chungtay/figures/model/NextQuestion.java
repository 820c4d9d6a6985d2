package vn.chungtay.figures.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;

/**
 * Which households of a count under the next standard are wanted; what is absent does not narrow.
 *
 * @param now the class of today, as {@link NextCounts#NOW} names it
 * @param words in the name of the head, the code or the village, without marks
 */
public record NextQuestion(
        UnitId unit, @Nullable String now, @Nullable NextClass then, @Nullable OpenReason reason, String words) {

    public Optional<String> classNow() {
        return Optional.ofNullable(now);
    }

    public Optional<NextClass> nextClass() {
        return Optional.ofNullable(then);
    }

    public Optional<OpenReason> because() {
        return Optional.ofNullable(reason);
    }
}
