package vn.chungtay.geography.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.Flagging;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRegister;

/** Writes units for the system itself. */
@Component
class RegisterDesk implements UnitRegister {

    private final RecordUnits recording;
    private final CarryOutAct acts;
    private final KeepFlags flags;

    /** @param ready makes sure that the official lists are read before anything is added to them */
    RegisterDesk(RecordUnits recording, CarryOutAct acts, KeepFlags flags, Geography ready) {
        this.recording = recording;
        this.acts = acts;
        this.flags = flags;
    }

    @Override
    @Transactional
    public UnitChange record(Collection<NewUnit> units) {
        return recording.record(List.copyOf(units));
    }

    @Override
    @Transactional
    public UnitChange carryOut(UnitAct act, Decision decision) {
        return acts.carryOut(act, decision);
    }

    @Override
    @Transactional
    public UnitChange flag(Collection<Flagging> flaggings) {
        return flags.add(List.copyOf(flaggings));
    }

    @Override
    @Transactional
    public UnitChange endFlag(UnitId unit, AreaFlag flag, LocalDate lastDay) {
        return flags.end(unit, flag, lastDay);
    }

    @Override
    @Transactional
    public UnitChange verifyFlag(UnitId unit, AreaFlag flag, LocalDate on) {
        return flags.verify(unit, flag, on);
    }
}
