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

    List<RightRow> rows(List<Right> all) {
        var today = LocalDate.now(clock);
        return all.stream().map(right -> row(right, today)).toList();
    }

    private RightRow row(Right right, LocalDate today) {
        var unit = geography
                .unit(right.unit(), today)
                .or(() -> geography.unit(right.unit(), lastDay(right, today)))
                .or(() -> geography.unit(right.unit(), geography.twoLevelsFrom().minusDays(1)));
        var existed = unit.map(Unit::existed);
        var unitEnd = existed.flatMap(it -> it.lastDay()).filter(last -> last.isBefore(today));
        var state = unitEnd.isPresent()
                ? State.UNIT_GONE
                : right.days().contains(today) ? State.HOLDS : startsLater(right, today) ? State.LATER : State.ENDED;
        return new RightRow(
                right,
                unit.map(Unit::kind).map(Enum::name).orElse(null),
                unit.map(Unit::name).orElse("–"),
                state,
                unitEnd.orElse(right.days().to()));
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
        UNIT_GONE
    }

    /** @param lastDay of the right or of its unit, absent while it goes on */
    public record RightRow(
            Right right, @Nullable String kind, String unitName, State state, @Nullable LocalDate lastDay) {

        public Role role() {
            return right.role();
        }

        public boolean holds() {
            return state == State.HOLDS;
        }
    }
}
