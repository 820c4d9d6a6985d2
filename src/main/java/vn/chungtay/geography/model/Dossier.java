package vn.chungtay.geography.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.shared.DateRange;

/** Everything that is recorded about one unit over all days, the latest first. */
public record Dossier(List<NamePeriod> names, List<ParentPeriod> parents, List<FlagPeriod> flags, List<Kin> kin) {

    public record NamePeriod(@Nullable String code, String name, UnitKind kind, DateRange days) {}

    /** A unit above, called as on the last day of the period. */
    public record ParentPeriod(UnitId above, String name, UnitKind kind, DateRange days) {}

    public record FlagPeriod(AreaFlag flag, DateRange days, String basis, boolean verified) {}

    /**
     * Another unit that this one came from or went into, called as on the day before the act or on the day of it.
     *
     * @param before this one came from it
     * @param whole the predecessor went into the successor as a whole
     */
    public record Kin(
            UnitId unit, String name, UnitKind kind, boolean before, boolean whole, LocalDate on, String basis) {}

    /**
     * A unit in a list.
     *
     * @param below how many units stand directly below
     * @param above names of the units above without the country, the nearest first
     */
    public record Row(Unit unit, int below, String above) {}

    /** A known defect of a source list and what is done about it. */
    public record SourceDefect(
            String name, @Nullable String code, String sourceSays, String treatment, String source) {}
}
