/**
 * Households and people over time: who lives where with whom, which class since when, on what decision and why. It
 * keeps the tallies of which figures are drawn and draws none. It does not run reviews; a review hands its results in.
 */
@ApplicationModule(allowedDependencies = {"standards", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
