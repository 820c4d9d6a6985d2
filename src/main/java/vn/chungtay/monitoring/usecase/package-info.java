/** What people do with reports: count, read, send up, take in, see who owes. */
@NullMarked
package vn.chungtay.monitoring.usecase;

import org.jspecify.annotations.NullMarked;
