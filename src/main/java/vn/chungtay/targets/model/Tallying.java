package vn.chungtay.targets.model;

/** How a result comes from what a register tells beyond the counts of two days. */
public sealed interface Tallying permits RelapseTallying, StaffTallying {

    /** As the catalogue names it. */
    static Tallying named(String name) {
        for (var one : StaffTallying.values()) if (one.name().equals(name)) return one;
        return RelapseTallying.valueOf(name);
    }
}
