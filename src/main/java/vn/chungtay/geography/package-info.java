/**
 * Administrative units with history: levels, names, codes, parents, flags and reorganisations, each with its days. It
 * answers "which unit was this on that day?" and never treats a code as an identity.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.chungtay.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
