/** Makes invented families and what is known of them; the same seed always makes the same world. */
@NullMarked
package vn.chungtay.trainingworld.model;

import org.jspecify.annotations.NullMarked;
