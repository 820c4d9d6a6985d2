package vn.chungtay.plancheck.model;

import java.util.List;

/** All rules a plan is read with. */
public final class Checks {

    public static final List<Check> ALL = List.of(
            // figures
            new MoneyUnitCheck());

    private Checks() {}
}
