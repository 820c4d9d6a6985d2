/** What figures are made of: classes and groups of a comparison, movements, closings, and the question behind a list. */
@NullMarked
package vn.chungtay.figures.model;

import org.jspecify.annotations.NullMarked;
