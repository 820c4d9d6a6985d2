/**
 * Households and people over time: who lives where with whom, which class since when, on what decision and why. The
 * poverty table is drawn from its tallies. It does not run reviews; a review hands its results in here.
 */
@ApplicationModule(allowedDependencies = {"standards", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
