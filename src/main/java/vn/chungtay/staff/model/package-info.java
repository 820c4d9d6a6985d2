/** Pure rules of staff and their courses. */
@NamedInterface("model")
@NullMarked
package vn.chungtay.staff.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
