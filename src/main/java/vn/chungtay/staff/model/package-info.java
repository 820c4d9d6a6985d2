/** Pure rules of staff and their courses. */
@NullMarked
package vn.chungtay.staff.model;

import org.jspecify.annotations.NullMarked;
