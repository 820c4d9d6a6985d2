/** What planners do with targets and quotas. */
@NullMarked
package vn.chungtay.targets.usecase;

import org.jspecify.annotations.NullMarked;
