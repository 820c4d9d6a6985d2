/** Devices, what came from them, and how it is written. */
@NullMarked
package vn.chungtay.fieldwork.store;

import org.jspecify.annotations.NullMarked;
