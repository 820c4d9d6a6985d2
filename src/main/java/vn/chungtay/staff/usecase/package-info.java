/** What is done with the register of staff. */
@NullMarked
package vn.chungtay.staff.usecase;

import org.jspecify.annotations.NullMarked;
