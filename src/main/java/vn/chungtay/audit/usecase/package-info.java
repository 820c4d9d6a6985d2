/** Writing the trail. */
@NullMarked
package vn.chungtay.audit.usecase;

import org.jspecify.annotations.NullMarked;
