/** What is done with the register of staff. */
@NamedInterface("usecase")
@NullMarked
package vn.chungtay.staff.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
