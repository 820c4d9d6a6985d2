/** The field app as files for a device, the way to it, and the pages at the office about what comes back. */
@NullMarked
package vn.chungtay.fieldwork.web;

import org.jspecify.annotations.NullMarked;
