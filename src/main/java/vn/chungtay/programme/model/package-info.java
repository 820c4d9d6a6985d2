/** Local parameters of the programme as plain values. */
@NullMarked
package vn.chungtay.programme.model;

import org.jspecify.annotations.NullMarked;
