/** Measures the targets of speed and size on invented provinces, as ratios inside one run. */
@NullMarked
package vn.chungtay.trainingworld.bench;

import org.jspecify.annotations.NullMarked;
