/** What somebody does with a budget: transaction, access, audit. */
@NullMarked
package vn.chungtay.budget.usecase;

import org.jspecify.annotations.NullMarked;
