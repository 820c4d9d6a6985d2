package vn.chungtay.budget;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** The plan that a budget belongs to, as its owner names it. Nothing else is known here about plans. */
public record PlanRef(UUID value) implements Id {}
