/** What becomes of what devices send: plain rules, the same for every way by which it comes. */
@NullMarked
package vn.chungtay.fieldwork.model;

import org.jspecify.annotations.NullMarked;
