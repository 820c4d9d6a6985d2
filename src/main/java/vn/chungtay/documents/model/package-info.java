/** The formats: what a file is, and how each becomes lines. Plain Java, without the framework. */
@NullMarked
package vn.chungtay.documents.model;

import org.jspecify.annotations.NullMarked;
