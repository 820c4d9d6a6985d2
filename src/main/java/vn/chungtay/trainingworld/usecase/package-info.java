/** Fills the world and says that it is one. */
@NullMarked
package vn.chungtay.trainingworld.usecase;

import org.jspecify.annotations.NullMarked;
