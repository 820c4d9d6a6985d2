/** Pages, files and the interface of figures. */
@NullMarked
package vn.chungtay.figures.web;

import org.jspecify.annotations.NullMarked;
