/** SQL of counts and reports, and the files of layouts and days. */
@NullMarked
package vn.chungtay.monitoring.store;

import org.jspecify.annotations.NullMarked;
