/** Plans work in the caller's transaction and does it afterwards with the caller's rights. */
@NullMarked
package vn.chungtay.jobs.work;

import org.jspecify.annotations.NullMarked;
