/** The pages of a plan that is checked, and the check for programs. */
@NullMarked
package vn.chungtay.plancheck.web;

import org.jspecify.annotations.NullMarked;
