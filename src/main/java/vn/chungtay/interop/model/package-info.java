/** What a list is: its columns, its rows, its mistakes, and the reading of files that may be old or hostile. */
@NullMarked
package vn.chungtay.interop.model;

import org.jspecify.annotations.NullMarked;
