/** Reads a finished plan, line by line, into the parts of a plan kept here; every line goes somewhere or is listed. */
@NullMarked
package vn.chungtay.plans.model.reading;

import org.jspecify.annotations.NullMarked;
