/** SQL of the programme's local data. */
@NullMarked
package vn.chungtay.programme.store;

import org.jspecify.annotations.NullMarked;
