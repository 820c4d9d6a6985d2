/** Making, adjusting, numbering, reading and comparing plans. */
@NullMarked
package vn.chungtay.plans.usecase;

import org.jspecify.annotations.NullMarked;
