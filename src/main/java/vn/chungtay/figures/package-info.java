/**
 * What is counted of the households: the poverty table of any unit and day, comparisons, movements, frozen and published
 * years, and the check of the counts against the records. Each figure opens the households behind it. It changes no
 * household and keeps no tally: the registry does that in the transaction of the act, and publishes what is read here.
 */
@ApplicationModule(allowedDependencies = {"standards", "registry", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
