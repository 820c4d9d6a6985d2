/** SQL of documents, and the data that comes with the program. */
@NullMarked
package vn.chungtay.documents.store;

import org.jspecify.annotations.NullMarked;
