/**
 * What a plan promises: indicators and targets with their population, comparator and base, quotas by unit, and what was
 * reached, computed from the figures where they say it and entered with evidence where not.
 */
@ApplicationModule(allowedDependencies = {"documents", "programme", "standards", "registry", "figures", "staff", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
