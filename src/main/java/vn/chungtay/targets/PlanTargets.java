package vn.chungtay.targets;

import java.util.List;
import java.util.Optional;
import vn.chungtay.geography.UnitId;

/** What the targets are to a plan: it knows them by the set it holds, and writes its text and annexes from them. */
public interface PlanTargets {

    /** The set of this unit for this year, made if there is none. Needs the right to keep targets there. */
    TargetSetId open(UnitId unit, int year);

    Optional<TargetSetId> find(UnitId unit, int year);

    /** In the order in which they are numbered. */
    List<PromisedTarget> promised(TargetSetId set);

    /** By unit below, in the order of the sheet, for one class after the other; empty where none was shared out. */
    List<UnitQuota> quotas(TargetSetId set);
}
