/** SQL over units. */
@NullMarked
package vn.chungtay.geography.store;

import org.jspecify.annotations.NullMarked;
