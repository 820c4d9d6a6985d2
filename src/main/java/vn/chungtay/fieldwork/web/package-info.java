/** What devices call, and what people see of it. */
@NullMarked
package vn.chungtay.fieldwork.web;

import org.jspecify.annotations.NullMarked;
