/** Pages of the programme. */
@NullMarked
package vn.chungtay.programme.web;

import org.jspecify.annotations.NullMarked;
