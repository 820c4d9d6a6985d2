/** What is loaded already. */
@NullMarked
package vn.chungtay.trainingworld.store;

import org.jspecify.annotations.NullMarked;
