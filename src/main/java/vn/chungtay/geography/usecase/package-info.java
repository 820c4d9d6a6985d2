/** What the clock and people do with units. */
@NullMarked
package vn.chungtay.geography.usecase;

import org.jspecify.annotations.NullMarked;
