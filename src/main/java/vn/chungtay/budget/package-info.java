/**
 * The money of a plan in whole đồng on all its axes: component, source, kind of capital, unit, year of origin; with
 * counterpart rules, carry-over, adjustments and the tables that are printed; beside other papers about the same money, and
 * with what became of it.
 */
@ApplicationModule(allowedDependencies = {"documents", "programme", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
