/** The pages for lists in and out. */
@NullMarked
package vn.chungtay.interop.web;

import org.jspecify.annotations.NullMarked;
