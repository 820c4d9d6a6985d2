package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.TokenScope;
import vn.chungtay.identity.store.ReachStore;
import vn.chungtay.identity.store.RightStore;

/** The rights of a person today, cut down to the area of the access token that the request came with. */
@Component
class HeldRights {

    private final RightStore rights;
    private final ReachStore reach;
    private final Clock clock;

    HeldRights(RightStore rights, ReachStore reach, Clock clock) {
        this.rights = rights;
        this.reach = reach;
        this.clock = clock;
    }

    List<Right> of(UserId user, TokenScope scope) {
        var today = LocalDate.now(clock);
        var held = OneLook.rights(user, it -> rights.holding(it, today));
        var area = scope.area();
        return area == null ? held : held.stream().flatMap(right -> cut(right, area, today)).toList();
    }

    /** Whichever of the two units lies within the other; nothing if neither does. */
    private Stream<Right> cut(Right right, UnitId area, LocalDate today) {
        if (reach.within(right.unit(), area, today)) return Stream.of(right);
        if (reach.within(area, right.unit(), today)) return Stream.of(right.in(area));
        return Stream.empty();
    }
}
