/** What people ask of figures. Each begins by asking whether it is allowed. */
@NullMarked
package vn.chungtay.figures.usecase;

import org.jspecify.annotations.NullMarked;
