/** The five plans that everything began with, as data: facts and figures theirs, wording ours. */
@NullMarked
package vn.chungtay.plans.source;

import org.jspecify.annotations.NullMarked;
