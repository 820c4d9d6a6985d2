/** Rules of targets and quotas: what a comparator means, when a target is reached, how whole households are shared out. */
@NamedInterface("model")
@NullMarked
package vn.chungtay.targets.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
