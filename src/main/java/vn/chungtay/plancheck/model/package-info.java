/** The rules of the checker: lines of text in, findings with their proof out. */
@NullMarked
package vn.chungtay.plancheck.model;

import org.jspecify.annotations.NullMarked;
