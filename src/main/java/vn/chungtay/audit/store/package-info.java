/** The SQL of the trail. */
@NullMarked
package vn.chungtay.audit.store;

import org.jspecify.annotations.NullMarked;
