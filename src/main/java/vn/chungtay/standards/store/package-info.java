/** Reads the dated parameter files and the local tables. */
@NullMarked
package vn.chungtay.standards.store;

import org.jspecify.annotations.NullMarked;
