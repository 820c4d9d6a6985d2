package vn.chungtay.geography.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Flagging;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRefusal;
import vn.chungtay.geography.UnitRefusal.FlagNotHeld;
import vn.chungtay.geography.store.FlagStore;

/** Keeps what units count as, inside the transaction of its caller. */
@Component
class KeepFlags {

    private final FlagStore store;
    private final Audit audit;

    KeepFlags(FlagStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    UnitChange add(List<Flagging> flags) {
        List<? extends UnitRefusal> held = store.held(flags);
        if (!held.isEmpty()) return new UnitChange.Refused(List.copyOf(held));
        store.add(flags);
        flags.forEach(it -> trail("geography.unit.flag", it.unit(), it.flag(), "basis", it.basis()));
        return new UnitChange.Done(List.copyOf(new HashSet<>(flags.stream().map(Flagging::unit).toList())));
    }

    UnitChange end(UnitId unit, AreaFlag flag, LocalDate lastDay) {
        if (!store.end(unit, flag, lastDay)) return refused(flag, lastDay);
        trail("geography.unit.flag_end", unit, flag, "lastDay", lastDay);
        return new UnitChange.Done(List.of(unit));
    }

    UnitChange verify(UnitId unit, AreaFlag flag, LocalDate on) {
        if (!store.verify(unit, flag, on)) return refused(flag, on);
        trail("geography.unit.flag_verify", unit, flag, "on", on);
        return new UnitChange.Done(List.of(unit));
    }

    private void trail(String action, UnitId unit, AreaFlag flag, String field, Object value) {
        audit.changed(action, unit, Map.of(), Map.of("flag", flag, field, value));
    }

    private static UnitChange refused(AreaFlag flag, LocalDate day) {
        return new UnitChange.Refused(List.of(new FlagNotHeld(flag, day)));
    }
}
