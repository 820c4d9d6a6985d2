/** Pages of the register of staff. */
@NullMarked
package vn.chungtay.staff.web;

import org.jspecify.annotations.NullMarked;
