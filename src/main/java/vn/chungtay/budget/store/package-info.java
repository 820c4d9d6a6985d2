/** SQL of the budgets. */
@NullMarked
package vn.chungtay.budget.store;

import org.jspecify.annotations.NullMarked;
