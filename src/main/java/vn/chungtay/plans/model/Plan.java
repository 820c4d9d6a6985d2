package vn.chungtay.plans.model;

import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.PlanId;

/** A plan of a unit for a year or period; what it says stands in its versions. */
public record Plan(PlanId id, UnitId unit, UnitLevel level, Years years) {}
