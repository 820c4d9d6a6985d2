/** Loading, approving and reading of the programme's local data. */
@NullMarked
package vn.chungtay.programme.usecase;

import org.jspecify.annotations.NullMarked;
