/**
 * The vocabulary of values that every module speaks: dates, ranges, percentages, names, identity numbers.
 *
 * <p>Pure Java and a closed list: a type enters only when four modules need it and no rule of one domain is in it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.chungtay.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
