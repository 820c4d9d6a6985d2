/** Rules of money: plain Java, exact đồng. */
@NamedInterface("model")
@NullMarked
package vn.chungtay.budget.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
