/** A plan as it stands on paper, told apart from its neighbours and its years, and how two of them differ. */
@NamedInterface("model")
@NullMarked
package vn.chungtay.plans.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
