/** SQL of the schema staff. */
@NullMarked
package vn.chungtay.staff.store;

import org.jspecify.annotations.NullMarked;
