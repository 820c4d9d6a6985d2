/** What planners do with targets and quotas. */
@NamedInterface("usecase")
@NullMarked
package vn.chungtay.targets.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
