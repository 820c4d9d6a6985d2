/** What somebody does with a plan to be checked. */
@NullMarked
package vn.chungtay.plancheck.usecase;

import org.jspecify.annotations.NullMarked;
