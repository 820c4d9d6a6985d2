package vn.chungtay.plancheck.model;

import java.util.List;
import vn.chungtay.plancheck.Finding;

/** One rule, or a family of rules that share what they read. */
public interface Check {

    List<Finding> in(PlanText plan);
}
