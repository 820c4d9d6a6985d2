/** Dated parameters and the pure rules over them. */
@NullMarked
package vn.chungtay.standards.model;

import org.jspecify.annotations.NullMarked;
