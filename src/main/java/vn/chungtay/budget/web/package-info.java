/** Pages of the budgets. */
@NullMarked
package vn.chungtay.budget.web;

import org.jspecify.annotations.NullMarked;
