/** The notice on every page and the lines on the console. */
@NullMarked
package vn.chungtay.trainingworld.web;

import org.jspecify.annotations.NullMarked;
