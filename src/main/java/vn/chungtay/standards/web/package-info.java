/** Pages about the standards: what holds on a day, a try-out, and the local tables. */
@NullMarked
package vn.chungtay.standards.web;

import org.jspecify.annotations.NullMarked;
