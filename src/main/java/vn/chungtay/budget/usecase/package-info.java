/** What somebody does with a budget: transaction, access, audit. */
@NamedInterface("usecase")
@NullMarked
package vn.chungtay.budget.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
