/** Pages of plans. */
@NullMarked
package vn.chungtay.plans.web;

import org.jspecify.annotations.NullMarked;
