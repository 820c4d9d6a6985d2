/**
 * Poverty standards and other dated parameters, and the one pure evaluator that classifies a household and says why.
 * It reads no clock, no database and no request; what the law does not say yet is undecided, never guessed.
 */
@ApplicationModule(allowedDependencies = {"platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
