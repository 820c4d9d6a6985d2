package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.store.RightStore;
import vn.chungtay.identity.store.RightStore.Granted;
import vn.chungtay.platform.OpenToAll;

/** Shows a person their own rights and why one that they had gives nothing any more. */
@Service
public class OwnRights {

    private final RightStore rights;
    private final Geography geography;
    private final Clock clock;

    OwnRights(RightStore rights, Geography geography, Clock clock) {
        this.rights = rights;
        this.geography = geography;
        this.clock = clock;
    }

    @Transactional
    @OpenToAll("only the caller's own rights")
    public List<RightRow> of(UserId user) {
        return rows(rights.all(user));
    }

    List<RightRow> rows(List<Granted> all) {
        var today = LocalDate.now(clock);
        return all.stream().map(it -> row(it.right(), it.withdrawnOn(), today)).toList();
    }

    private RightRow row(Right right, @Nullable LocalDate withdrawnOn, LocalDate today) {
        var unit = geography
                .unit(right.unit(), today)
                .or(() -> geography.unit(right.unit(), lastDay(right, today)))
                .or(() -> geography.unit(right.unit(), geography.twoLevelsFrom().minusDays(1)));
        var kind = unit.map(Unit::kind).map(Enum::name).orElse(null);
        var name = unit.map(Unit::name).orElse("–");
        if (withdrawnOn != null) return new RightRow(right, kind, name, State.WITHDRAWN, withdrawnOn);
        var unitEnd = unit.map(Unit::existed).flatMap(it -> it.lastDay()).filter(last -> last.isBefore(today));
        var state = unitEnd.isPresent() ? State.UNIT_GONE : state(right, today);
        return new RightRow(right, kind, name, state, unitEnd.orElse(right.days().to()));
    }

    private static State state(Right right, LocalDate today) {
        if (right.days().contains(today)) return State.HOLDS;
        return startsLater(right, today) ? State.LATER : State.ENDED;
    }

    private static boolean startsLater(Right right, LocalDate today) {
        return right.days().firstDay().filter(today::isBefore).isPresent();
    }

    private static LocalDate lastDay(Right right, LocalDate today) {
        return right.days().lastDay().orElse(today);
    }

    /** Whether a right gives something today. */
    public enum State {
        HOLDS,
        LATER,
        ENDED,
        /** The unit itself no longer exists. */
        UNIT_GONE,
        /** Taken back before it began. */
        WITHDRAWN
    }

    /** @param lastDay of the right or of its unit, absent while it goes on; the day on which it was withdrawn */
    public record RightRow(
            Right right, @Nullable String kind, String unitName, State state, @Nullable LocalDate lastDay) {

        public Role role() {
            return right.role();
        }

        public boolean holds() {
            return state == State.HOLDS;
        }

        public boolean isToCome() {
            return state == State.LATER;
        }
    }
}
