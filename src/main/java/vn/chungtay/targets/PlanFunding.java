package vn.chungtay.targets;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.geography.UnitId;

/** What became of the money of a plan, told by those above who keep plans with their money (IND-29). */
public interface PlanFunding {

    /**
     * @param component code of the component whose money is asked for; empty for all
     * @return empty if the unit has no plan with money for the year, or nothing of it is allocated yet
     */
    Optional<Funding> of(UnitId unit, int year, LocalDate asOf, String component);

    /**
     * @param allocatedDong the State's money that was allocated, in đồng
     * @param paidDong of it
     * @param page address of the figures
     */
    record Funding(long allocatedDong, long paidDong, String page) {}
}
