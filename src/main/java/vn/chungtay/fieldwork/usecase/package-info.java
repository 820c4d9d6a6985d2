/** What is done with devices and with what they send. */
@NullMarked
package vn.chungtay.fieldwork.usecase;

import org.jspecify.annotations.NullMarked;
