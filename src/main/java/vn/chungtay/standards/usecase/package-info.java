/** What people do with local tables. */
@NullMarked
package vn.chungtay.standards.usecase;

import org.jspecify.annotations.NullMarked;
