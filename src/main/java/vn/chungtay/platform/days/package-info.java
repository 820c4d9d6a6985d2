/**
 * Working days: which days count, which days off lie between, and for which years nobody has loaded the announced days
 * off.
 */
@NullMarked
@NamedInterface("days")
package vn.chungtay.platform.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
