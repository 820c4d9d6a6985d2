/** What people and other modules do with documents. */
@NullMarked
package vn.chungtay.documents.usecase;

import org.jspecify.annotations.NullMarked;
