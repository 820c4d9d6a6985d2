/** SQL of the targets, and the catalogue of indicators. */
@NullMarked
package vn.chungtay.targets.store;

import org.jspecify.annotations.NullMarked;
