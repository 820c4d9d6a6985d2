/** Making, adjusting, numbering, reading and comparing plans. */
@NamedInterface("usecase")
@NullMarked
package vn.chungtay.plans.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
