/** Pages of targets, progress and quotas. */
@NullMarked
package vn.chungtay.targets.web;

import org.jspecify.annotations.NullMarked;
