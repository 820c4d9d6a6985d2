package vn.chungtay.trainingworld.bench;

import java.util.List;
import vn.chungtay.geography.UnitId;
import vn.chungtay.trainingworld.model.CommunePlan;
import vn.chungtay.trainingworld.model.World;

/** An invented province in the register, its communes directly below it as everywhere since 1/7/2025. */
record BenchProvince(UnitId id, String code, World world, List<Commune> communes) {

    /** @param villages in the order of their numbers in the plan, which begin with 1 */
    record Commune(UnitId id, CommunePlan plan, List<Village> villages) {}

    /** @param name without the word of its kind */
    record Village(UnitId id, String name) {}
}
