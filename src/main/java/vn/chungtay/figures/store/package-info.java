/** SQL of the figures, over what the registry publishes. */
@NullMarked
package vn.chungtay.figures.store;

import org.jspecify.annotations.NullMarked;
