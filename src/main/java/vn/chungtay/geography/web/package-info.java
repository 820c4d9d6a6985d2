/** Pages about units. */
@NullMarked
package vn.chungtay.geography.web;

import org.jspecify.annotations.NullMarked;
