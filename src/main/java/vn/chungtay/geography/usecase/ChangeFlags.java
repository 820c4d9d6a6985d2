package vn.chungtay.geography.usecase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Flagging;
import vn.chungtay.geography.GeographyAction;
import vn.chungtay.geography.UnitAuthority;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;

/** A person records what an area counts as, until when, and that the document was compared. */
@Component
public class ChangeFlags {

    private final UnitAuthority authority;
    private final KeepFlags flags;

    ChangeFlags(UnitAuthority authority, KeepFlags flags) {
        this.authority = authority;
        this.flags = flags;
    }

    @Transactional
    public UnitChange add(Flagging flagging) {
        authority.require(GeographyAction.FLAG_UNITS, flagging.unit());
        return flags.add(List.of(flagging));
    }

    @Transactional
    public UnitChange end(UnitId unit, AreaFlag flag, LocalDate lastDay) {
        authority.require(GeographyAction.FLAG_UNITS, unit);
        return flags.end(unit, flag, lastDay);
    }

    @Transactional
    public UnitChange verify(UnitId unit, AreaFlag flag, LocalDate on) {
        authority.require(GeographyAction.FLAG_UNITS, unit);
        return flags.verify(unit, flag, on);
    }
}
