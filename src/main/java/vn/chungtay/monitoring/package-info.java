/**
 * What is reported of a review: the layouts of its reports, the counts of both days of a round with every movement
 * between them, the reports as they were sent up, and who still owes one. It counts households and changes none.
 */
@ApplicationModule(allowedDependencies = {"standards", "registry", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
