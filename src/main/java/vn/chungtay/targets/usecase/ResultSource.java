package vn.chungtay.targets.usecase;

import java.util.Optional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetSet;

/** Whoever can tell by records of its own what was reached of some indicators; no two tell of the same. */
interface ResultSource {

    /** Empty for targets that it cannot tell of, or not yet. */
    Optional<ReadResults.Found> of(TargetSet set, Target target, UnitId unit);
}
