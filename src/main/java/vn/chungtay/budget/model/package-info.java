/** Rules of money: plain Java, exact đồng. */
@NullMarked
package vn.chungtay.budget.model;

import org.jspecify.annotations.NullMarked;
