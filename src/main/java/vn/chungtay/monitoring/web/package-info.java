/** Pages and files of the reports of a review. */
@NullMarked
package vn.chungtay.monitoring.web;

import org.jspecify.annotations.NullMarked;
