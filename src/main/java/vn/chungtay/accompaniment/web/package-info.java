/** Pages of helpers, of the watch and of duties. */
@NullMarked
package vn.chungtay.accompaniment.web;

import org.jspecify.annotations.NullMarked;
