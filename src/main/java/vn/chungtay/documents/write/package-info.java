/** Writes papers: one composition of lines and grids, put down as Word or as PDF. */
@NullMarked
package vn.chungtay.documents.write;

import org.jspecify.annotations.NullMarked;
