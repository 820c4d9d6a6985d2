package vn.chungtay.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.Id;

/**
 * The one place that decides. Every public method of a use case asks here first, inside its transaction. A right holds
 * for a unit and everything that is below it today, on the days of the right. Work of the system itself (a roll-up, a
 * migration) runs as {@link vn.chungtay.platform.Caller#SYSTEM} and may do everything.
 *
 * <p>A place that no longer exists belongs to whoever is responsible today: to a right that covers everything which the
 * place went into, or everything which its last parents went into. A right in a unit that no longer exists gives
 * nothing.
 */
public interface Access {

    /**
     * The caller may do this in this unit, or a {@link vn.chungtay.platform.Forbidden} is thrown and the attempt is
     * recorded.
     */
    void require(Action action, UnitId place);

    /**
     * The caller may do this in each of these units, as for one; asked at once, because a list may name thousands of
     * villages. The trail places the act in each of them.
     */
    void require(Action action, Collection<UnitId> places);

    /**
     * As for one unit, for an act that looks at people's data, which is written to the trail in the same transaction.
     *
     * @param subjects the households or people looked at
     * @param asOf the day for which their data is shown
     */
    void require(Action action, UnitId place, Collection<? extends Id> subjects, @Nullable LocalDate asOf);

    /** The caller may do this somewhere; returns the units where, each with everything below it. Lists filter by it. */
    Set<UnitId> requireAnywhere(Action action);

    /** Only the system itself may do this, such as a roll-up or the training world. */
    void requireSystem();

    boolean may(Action action, UnitId place);

    boolean mayAnywhere(Action action);

    /** The signed-in user; empty for the system and for the public. */
    Optional<UserId> user();

    /** The unit where the caller's first right is, to open pages at the right place. */
    Optional<UnitId> home();

    List<Role> roles();
}
